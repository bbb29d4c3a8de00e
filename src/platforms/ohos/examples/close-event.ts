import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => ws.send('please close'))
ws.on('close', (err, value) => {
  console.log('on close, code is ' + value.code + ', reason is ' + value.reason)
  ws.off('close')
})
ws.connect('wss://close.example/')
