import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  console.log('open')
  // The server answers every ping, so the connection stays.
  setTimeout(() => ws.close({ reason: 'still alive' }), 2500)
})
ws.on('error', (err) => console.log('on error:', JSON.stringify(err)))
ws.on('close', (err, value) => console.log('on close:', value.code, value.reason))
ws.connect('wss://echo.example/', { pingInterval: 1, pongTimeout: 1 })
