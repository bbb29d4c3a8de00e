import { Server } from 'mock-socket'

// The older protocol, "graphql-ws".
new Server('*', { selectProtocol: () => 'graphql-ws' }).on('connection', (socket) => {
  const send = (message: object) => socket.send(JSON.stringify(message))
  socket.on('message', (data) => {
    const { type, id } = JSON.parse(data as string)
    if (type === 'connection_init') {
      send({ type: 'connection_ack' })
      send({ type: 'ka' })
    } else if (type === 'start') {
      send({ type: 'data', id, payload: { data: { message: 'one' } } })
      send({ type: 'data', id, payload: { data: { message: 'two' } } })
      send({ type: 'complete', id })
    }
  })
})
