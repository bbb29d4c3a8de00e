import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  ws.send('Hello, server!', (err, value) => {
    if (!err) {
      console.log('send success:', value)
    } else {
      console.log('send fail:', err.code, err.message)
    }
  })
})
ws.on('message', (err, value) => {
  console.log('answer:', value)
  ws.close({ reason: 'done' })
})
ws.connect('wss://echo.example/')
