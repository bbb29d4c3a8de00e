import { Server } from 'mock-socket'

// Centrifugo's JSON protocol: commands with an id, a line each; pushes without one.
new Server('*').on('connection', (socket) => {
  const send = (message: object) => socket.send(JSON.stringify(message))
  socket.on('message', (data) => {
    for (const line of (data as string).split('\n').filter(Boolean)) {
      const { id, connect, subscribe, publish, rpc } = JSON.parse(line)
      if (connect) send({ id, connect: { client: 'c1', version: '0.0.0', ping: 25, pong: true } })
      if (subscribe) send({ id, subscribe: {} })
      if (publish) {
        send({ id, publish: {} })
        send({ push: { channel: publish.channel, pub: { data: publish.data } } })
      }
      if (rpc) send({ id, rpc: { data: { sum: rpc.data.a + rpc.data.b } } })
    }
  })
})
