import { Server } from 'mock-socket'

let connections = 0
new Server('*').on('connection', (socket, { url }) => {
  const { pathname, searchParams } = new URL(url)
  if (++connections > 1) return socket.send(`back in ${pathname.split('/').at(-1)}`)
  socket.on('message', (data) => {
    socket.send(`${searchParams.get('_pk')} at ${pathname}: ${data}`)
    socket.close({ code: 4000, reason: 'moving' })
  })
})
