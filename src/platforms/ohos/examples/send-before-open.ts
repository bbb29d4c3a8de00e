import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => console.log('open'))
ws.on('message', (err, value) => {
  console.log('answer:', value)
  ws.close({ reason: 'done' })
})

ws.connect('wss://echo.example/', () => {
  console.log('connect success')
  ws.send('early', (err, value) => console.log('send success:', value))
})
