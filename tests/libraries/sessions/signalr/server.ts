import { Server } from 'mock-socket'

// SignalR's hub protocol in JSON: records that end with U+001E, the first a handshake.
const SEPARATOR = '\u001e'

interface Message {
  type: number
  target?: string
  arguments: unknown[]
  invocationId?: string
}

new Server('*').on('connection', (socket) => {
  const send = (message: object) => socket.send(JSON.stringify(message) + SEPARATOR)
  let greeted = false
  const take = (text: string) => {
    if (!greeted) {
      greeted = true
      return send({})
    }
    const { type, target, arguments: values, invocationId } = JSON.parse(text) as Message
    if (target === 'Say') send({ type: 1, target: 'said', arguments: values })
    if (target === 'Add') {
      const result = values.reduce<number>((sum, value) => sum + Number(value), 0)
      send({ type: 3, invocationId, result })
    }
    if (target === 'Fail') send({ type: 3, invocationId, error: 'no such hub method' })
    if (type === 4) {
      for (let item = 1; item <= Number(values[0]); item++) send({ type: 2, invocationId, item })
      send({ type: 3, invocationId })
    }
  }
  socket.on('message', (data) => {
    for (const text of (data as string).split(SEPARATOR)) if (text) take(text)
  })
})
