import { Server } from 'mock-socket'

// Pusher's protocol 7: the data of what the server sends is JSON in JSON.
new Server('*').on('connection', (socket) => {
  const send = (event: string, data: object, channel?: string) =>
    socket.send(JSON.stringify({ event, channel, data: JSON.stringify(data) }))
  send('pusher:connection_established', { socket_id: '1.1', activity_timeout: 120 })
  socket.on('message', (message) => {
    const { event, data } = JSON.parse(message as string)
    if (event !== 'pusher:subscribe') return
    send('pusher_internal:subscription_succeeded', {}, data.channel)
    send('headline', { text: 'hello' }, data.channel)
  })
})
