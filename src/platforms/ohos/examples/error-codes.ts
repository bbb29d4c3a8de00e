import webSocket from '@ohos.net.webSocket'
import type { BusinessError } from '@ohos.base'

const ws = webSocket.createWebSocket()
const report = (call: string) => (err: BusinessError) => {
  console.log(`${call}: ${err.code} ${err.message}`)
}

ws.connect('https://echo.example/', report('connect to https'))
ws.send('Hello', report('send unconnected'))
ws.close(report('close unconnected'))
ws.send(42 as unknown as string, report('send a number'))
try {
  ws.on('open', undefined as unknown as () => void)
} catch (err) {
  console.log('on without a callback throws:', (err as BusinessError).code)
}
