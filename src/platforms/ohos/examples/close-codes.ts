import webSocket from '@ohos.net.webSocket'

const codes = [1000, 1001, 1002, 1003, 4001]
const ws = webSocket.createWebSocket()

const connectForNext = () => {
  if (codes.length > 0) ws.connect('wss://echo.example/')
}
ws.on('open', () => {
  const code = codes.shift()
  console.log('close with', code)
  ws.close({ code, reason: `code ${code}` })
})
ws.on('close', (err, value) => {
  console.log('on close:', value.code, value.reason)
  // The old connection occupies the object for a moment after the event.
  setTimeout(connectForNext, 100)
})
connectForNext()
