import webSocket from '@ohos.net.webSocket'

let connections = 0
const ws = webSocket.createWebSocket()
ws.on('open', () => {
  connections += 1
  console.log('connection', connections, 'is open')
  ws.close({ reason: 'done' })
})
ws.on('close', (err, value) => {
  console.log('on close:', value.code, value.reason)
  // The old connection occupies the object for a moment after the event.
  if (connections < 2) setTimeout(() => ws.connect('wss://echo.example/'), 100)
})
ws.connect('wss://echo.example/')
