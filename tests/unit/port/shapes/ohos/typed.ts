import { webSocket } from '@kit.NetworkKit'
import type { BusinessError } from '@kit.BasicServicesKit'
export {}
const socket: webSocket.WebSocket = webSocket.createWebSocket()
let beats = 0
socket.on('open', (err: BusinessError, value: Object) => {
  const timer = setInterval(() => {
    socket.send('ping' + beats++, (err: BusinessError, ok: boolean) => {
      if (err) console.log('failed', err.code)
    })
    if (beats > 2) {
      clearInterval(timer)
      socket.close({ code: 1000, reason: 'end' })
    }
  }, 1000)
})
socket.on('message', (err, value) => console.log(value as string))
socket.on('close', (err, value) => console.log('closed', value.code))
socket.on('error', (err) => console.log('error'))
socket.connect('wss://echo.example/', (err, ok) => {
  if (!err) console.log('connecting')
})
