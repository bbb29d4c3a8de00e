import RobustWebSocket from 'robust-websocket'

const socket = new RobustWebSocket('ws://robust-websocket.example/', null, {
  timeout: 60_000,
  shouldReconnect: (event, ws) => {
    console.log(`should it reconnect after ${event.code}, attempt ${ws.attempts}`)
    return ws.attempts < 2 ? 20 : undefined
  },
})
socket.addEventListener('open', () => {
  console.log(`open, ${socket.reconnects} reconnects`)
  socket.send('hello')
})
socket.addEventListener('message', (event) => {
  console.log(`message ${event.data}`)
  socket.close(1000, 'enough')
})
socket.addEventListener('close', (event) => {
  console.log(`close ${event.code}`)
  if (event.code === 1000) console.log('done')
})
