import { Server } from 'mock-socket'

// Engine.IO 4: `0` opens, `2` pings, `3` answers it, `4` is a message.
new Server('*').on('connection', (socket, { url }) => {
  if (new URL(url).searchParams.get('EIO') !== '4') return socket.close({ code: 4000 })
  socket.send('0{"sid":"s1","upgrades":[],"pingInterval":25000,"pingTimeout":20000}')
  socket.on('message', (data) => {
    if (typeof data !== 'string') {
      socket.send(data)
      socket.send('2')
    } else if (data.startsWith('4')) socket.send(data)
    else if (data === '3') socket.send('4after the pong')
  })
})
