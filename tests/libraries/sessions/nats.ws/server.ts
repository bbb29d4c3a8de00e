import { Server } from 'mock-socket'

// NATS: commands end with CR LF; PUB is followed by as many bytes as it says.
const encode = (value: string) => new TextEncoder().encode(value)

new Server('*').on('connection', (socket) => {
  const subscriptions = new Map<string, string>()
  let pending = ''
  const send = (value: string) => socket.send(encode(value))
  const publish = (subject: string, body: string) => {
    for (const [id, pattern] of subscriptions) {
      const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`)
      if (expression.test(subject)) {
        send(`MSG ${subject} ${id} ${encode(body).length}\r\n${body}\r\n`)
      }
    }
  }
  send(
    'INFO {"server_id":"s1","server_name":"simulated","version":"2.10.0","proto":1,"headers":true,"max_payload":1048576}\r\n',
  )
  socket.on('message', (data) => {
    pending += typeof data === 'string' ? data : new TextDecoder().decode(data)
    for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
      const [command, ...rest] = pending.slice(0, end).split(' ')
      if (command === 'PUB') {
        const next = pending.indexOf('\r\n', end + 2)
        const body = pending.slice(end + 2, next)
        pending = pending.slice(next + 2)
        const [subject, reply] = rest
        if (subject === 'add') {
          const { a, b } = JSON.parse(body)
          publish(reply!, JSON.stringify(a + b))
        } else publish(subject!, body)
        continue
      }
      pending = pending.slice(end + 2)
      if (command === 'PING') send('PONG\r\n')
      if (command === 'SUB') subscriptions.set(rest.at(-1)!, rest[0]!)
      if (command === 'UNSUB' && rest.length === 1) subscriptions.delete(rest[0]!)
    }
  })
})
