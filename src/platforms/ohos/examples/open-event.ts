import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
const removed = () => console.log('never called')
ws.on('open', removed)
ws.off('open', removed)

ws.on('open', (err, value) => {
  console.log('on open, status:' + value.status + ', message:' + value.message)
  ws.close({ reason: 'done' })
})
ws.off('open', removed)
ws.connect('wss://echo.example/')
