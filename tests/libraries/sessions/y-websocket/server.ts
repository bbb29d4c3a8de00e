import { Server } from 'mock-socket'

// A relay: everyone's messages to everyone else. The documents answer each other's questions.
const server = new Server('*')
server.on('connection', (socket) => {
  socket.join('room')
  socket.on('message', (data) => server.to('room', socket).emit('message', data))
})
