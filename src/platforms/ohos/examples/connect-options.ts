import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  console.log('open')
  ws.close({ reason: 'done' })
})

const options = { header: { 'X-Device': 'watch', 'X-Room': 'kitchen' } }
ws.connect('wss://echo.example/', options, (err) => {
  if (!err) {
    console.log('connect success')
  } else {
    console.log('connect fail:', err.code, err.message)
  }
})
