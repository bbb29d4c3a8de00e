import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()

ws.on('open', function (this: unknown) {
  console.log('this in a listener is ' + this)
  ws.close()
})

ws.on('close', (err, value) => {
  console.log('on close, code is ' + value.code)
})

ws.connect('wss://echo.example/')
