import { webSocket } from '@kit.NetworkKit'

const ws = webSocket.createWebSocket()
ws.on('open', () => {
  console.log('open')
  ws.close({ reason: 'done' })
})

try {
  const created = await ws.connect('wss://echo.example/')
  console.log('connect success:', created)
} catch (err) {
  console.log('connect fail:', JSON.stringify(err))
}
