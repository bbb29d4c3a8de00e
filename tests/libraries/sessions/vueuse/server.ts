import { Server } from 'mock-socket'

let connections = 0
new Server('*').on('connection', (socket) => {
  const number = ++connections
  socket.on('message', (data) => {
    if (number === 1) {
      socket.send(`heard ${data}`)
      socket.terminate()
    } else if (data === 'ping') {
      socket.send('pong')
      socket.send('heard a ping')
    }
  })
})
