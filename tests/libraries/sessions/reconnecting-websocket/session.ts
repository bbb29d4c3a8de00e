import ReconnectingWebSocket from 'reconnecting-websocket'

const socket = new ReconnectingWebSocket('ws://reconnecting-websocket.example/', [], {
  minReconnectionDelay: 20,
  maxReconnectionDelay: 20,
  connectionTimeout: 60_000,
})
let opened = 0
socket.addEventListener('open', () => {
  console.log(`open ${++opened}`)
  socket.send(`hello ${opened}`)
})
socket.addEventListener('message', ({ data }) => {
  console.log(`message ${data}`)
  socket.close(1000, 'enough')
})
socket.addEventListener('close', ({ code, reason }) => {
  console.log(`close ${code} ${reason}`)
  if (code === 1000) console.log('done')
})
