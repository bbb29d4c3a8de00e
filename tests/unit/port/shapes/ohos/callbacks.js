import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  ws.send('hello', (err) => {
    if (!err) {
      console.log('sent')
    } else {
      console.log('not sent')
    }
  })
})
ws.on('message', (err, value) => {
  console.log(value)
})
ws.connect('wss://echo.example/')
