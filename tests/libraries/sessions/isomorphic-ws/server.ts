import { Server } from 'mock-socket'

new Server('*').on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data))
})
