import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('headerReceive', (headers) => {
  console.log('upgrade:', headers['upgrade'])
  console.log('subprotocol:', headers['sec-websocket-protocol'])
  ws.off('headerReceive')
})
ws.on('open', () => {
  console.log('open')
  ws.close({ reason: 'done' })
})
ws.connect('wss://echo.example/', { protocol: 'chat' })
