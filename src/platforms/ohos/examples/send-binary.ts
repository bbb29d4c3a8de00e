import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
const bytes = new Uint8Array([72, 105, 33])

ws.on('open', async () => {
  await ws.send(bytes.buffer)
  console.log('sent', bytes.byteLength, 'bytes')
})
ws.on('message', (err, value) => {
  if (typeof value === 'string') return
  console.log('received', value.byteLength, 'bytes:', new TextDecoder().decode(value))
  ws.close({ reason: 'done' })
})
ws.connect('wss://echo.example/')
