import { Server } from 'mock-socket'

let connections = 0
new Server('*', {
  selectProtocol: (protocols) => protocols.find((name) => name === 'chat.v1'),
}).on('connection', (socket) => {
  const number = ++connections
  socket.on('message', (data) => {
    socket.send(`${number} ${data}`)
    if (number === 1) socket.close({ code: 1012, reason: 'restart' })
  })
})
