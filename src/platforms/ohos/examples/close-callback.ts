import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('close', (err, value) => console.log('on close:', value.code, value.reason))
ws.on('open', () => {
  ws.close((err, value) => {
    if (!err) {
      console.log('close success:', value)
    } else {
      console.log('close fail:', err.code, err.message)
    }
  })
})

ws.close((err) => console.log('before connect:', err.code, err.message))
ws.connect('wss://echo.example/')
