import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => console.log('never called'))
ws.on('close', () => console.log('never called either'))
ws.on('error', (err) => {
  console.log('on error, error:' + JSON.stringify(err))
  ws.off('error')
})
ws.connect('wss://refuse.example/', (err, value) => {
  console.log('connect success anyway:', value)
})
