import { Server } from 'mock-socket'

// JSON-RPC 2.0 as tRPC uses it.
new Server('*').on('connection', (socket) => {
  const send = (message: object) => socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
  socket.on('message', (data) => {
    if (data === 'PING') return socket.send('PONG')
    for (const { id, method, params } of [JSON.parse(data as string)].flat()) {
      if (method === 'query') {
        const { a, b } = params.input
        send({ id, result: { type: 'data', data: a + b } })
      } else if (method === 'mutation') {
        const error = {
          code: -32603,
          message: 'It failed.',
          data: { code: 'BAD', httpStatus: 500 },
        }
        send({ id, error })
      } else if (method === 'subscription') {
        send({ id, result: { type: 'started' } })
        for (let count = 1; count <= params.input; count++) {
          send({ id, result: { type: 'data', data: count } })
        }
        send({ id, result: { type: 'stopped' } })
      }
    }
  })
})
