import PartySocket from 'partysocket'

const socket = new PartySocket({
  protocol: 'ws',
  host: 'partysocket.example',
  room: 'lobby',
  id: 'me',
  minReconnectionDelay: 20,
  maxReconnectionDelay: 20,
  connectionTimeout: 60_000,
})
socket.send('sent before it was open')
socket.addEventListener('open', () => console.log(`open ${socket.roomUrl}`))
socket.addEventListener('message', ({ data }) => {
  console.log(`message ${data}`)
  if (data === 'back in lobby') {
    socket.close()
    console.log('done')
  }
})
socket.addEventListener('close', ({ code }) => console.log(`close ${code}`))
