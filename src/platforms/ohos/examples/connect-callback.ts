import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  console.log('open')
  ws.close({ reason: 'done' })
})

ws.connect('wss://echo.example/', (err, value) => {
  if (!err) {
    console.log('connect success:', value)
  } else {
    console.log('connect fail:', err.code, err.message)
  }
})
console.log('connecting')
