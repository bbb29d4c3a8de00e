import { Server } from 'mock-socket'

// The protocol "graphql-transport-ws", as far as a subscription needs it.
new Server('*', { selectProtocol: ([first]) => first }).on('connection', (socket) => {
  const send = (message: object) => socket.send(JSON.stringify(message))
  socket.on('message', (data) => {
    const { type, id, payload } = JSON.parse(data as string)
    if (type === 'connection_init') {
      send({ type: 'connection_ack', payload: { protocol: socket.protocol, ...payload } })
    } else if (type === 'subscribe' && payload.query.startsWith('subscription')) {
      for (let count = 1; count <= 3; count++) {
        send({ type: 'next', id, payload: { data: { count } } })
      }
      send({ type: 'complete', id })
    } else if (type === 'subscribe') {
      send({ type: 'error', id, payload: [{ message: 'Cannot query field "unknown".' }] })
    }
  })
})
