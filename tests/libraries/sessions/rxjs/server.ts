import { Server } from 'mock-socket'

let connections = 0
new Server('*').on('connection', (socket) => {
  const isFirst = ++connections === 1
  socket.on('message', (data) => {
    const { topic, subscribe } = JSON.parse(data as string)
    if (isFirst) return socket.terminate()
    if (!subscribe) {
      if (topic === 'b') socket.close({ code: 4001, reason: 'no topics' })
      return
    }
    for (const value of [1, 2, 3]) socket.send(JSON.stringify({ topic, value }))
  })
})
