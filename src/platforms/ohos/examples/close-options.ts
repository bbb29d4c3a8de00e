import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('close', (err, value) => console.log('on close:', value.code, value.reason))
ws.on('open', () => {
  ws.close({ code: 1000, reason: 'nothing left to say' }, (err) => {
    if (!err) {
      console.log('close success')
    } else {
      console.log('close fail:', err.code, err.message)
    }
  })
})
ws.connect('wss://echo.example/')
