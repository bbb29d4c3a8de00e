import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('openInfo', (err, value) => {
  console.log('openInfo:', value.status, value.message, value.protocol)
  ws.off('openInfo')
  ws.close({ reason: 'done' })
})
ws.on('open', () => console.log('open'))
ws.connect('wss://echo.example/', { protocol: 'chat.v2, chat.v1' })
