import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  console.log('the first connection is open')
  ws.close({ reason: 'done' })
})

ws.connect('wss://echo.example/', (err, value) => console.log('first:', value))
ws.connect('wss://echo.example/', (err) => console.log('second:', err.code, err.message))
