import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('message', (err, value) => {
  console.log('answer:', value)
  if (value === 'second') ws.close({ reason: 'done' })
})
ws.on('open', async () => {
  for (const text of ['first', 'second']) {
    const queued = await ws.send(text)
    console.log(`sent ${text}:`, queued)
  }
})

try {
  await ws.send('too soon')
} catch (err) {
  console.log('send fail:', JSON.stringify(err))
}
await ws.connect('wss://echo.example/')
