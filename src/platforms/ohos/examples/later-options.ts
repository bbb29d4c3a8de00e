import webSocket from '@ohos.net.webSocket'
import type { BusinessError } from '@ohos.base'

const URL = 'wss://echo.example/'
const attempt = async (name: string, options: webSocket.WebSocketRequestOptions) => {
  const ws = webSocket.createWebSocket()
  try {
    console.log(name, await ws.connect(URL, options))
    ws.on('open', () => ws.close({ reason: 'done' }))
  } catch (err) {
    const { code, message } = err as BusinessError
    console.log(name, code, message)
  }
}

await attempt('CA file:', { caPath: '/data/storage/ca.pem' })
await attempt('client certificate:', {
  clientCert: { certPath: '/data/storage/client.pem', keyPath: '/data/storage/client.key' },
})
await attempt('no proxy:', { proxy: 'no-proxy' })
await attempt('wrong proxy:', { proxy: { host: 'proxy.example', port: 70_000, exclusionList: [] } })

const { TLS_V_1_0, TLS_V_1_1, TLS_V_1_2, TLS_V_1_3 } = webSocket.TlsProtocol
console.log('TLS versions:', TLS_V_1_0, TLS_V_1_1, TLS_V_1_2, TLS_V_1_3)
await attempt('TLS:', {
  minSupportTlsProtocol: TLS_V_1_2,
  skipServerCertVerification: false,
  supportOriginPort: true,
})
