import { Server } from 'mock-socket'

// The first connection breaks; every later one is answered.
let connections = 0
new Server('*').on('connection', (socket) => {
  const isFirst = ++connections === 1
  socket.on('message', (data) => {
    if (isFirst) socket.terminate()
    else socket.send(`echo ${data}`)
  })
})
