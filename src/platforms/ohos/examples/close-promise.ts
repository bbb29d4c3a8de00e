import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('close', (err, value) => console.log('on close:', value.code, value.reason))
ws.on('open', async () => {
  const closed = await ws.close({ code: 1000, reason: 'done' })
  console.log('close success:', closed)
  try {
    await ws.close()
  } catch (err) {
    console.log('close again:', JSON.stringify(err))
  }
})
ws.connect('wss://echo.example/')
