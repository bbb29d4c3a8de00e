import webSocket from '@ohos.net.webSocket'
import type { BusinessError } from '@ohos.base'

const config = { serverPort: 8088, maxConcurrentClientsNumber: 10, maxConnectionsForOneClient: 4 }
const report = (what: string) => (err: BusinessError) => console.log(`${what}:`, err.code)

const secured = webSocket.createWebSocketServer()
const serverCert = { certPath: '/data/storage/server.pem', keyPath: '/data/storage/server.key' }
secured.start({ ...config, serverCert }).catch(report('with a certificate'))

const server = webSocket.createWebSocketServer()
server.on('connect', (client) => console.log('connected from', client.clientIP))
server.on('messageReceive', ({ clientConnection, data }) => {
  console.log('server received:', data)
  server.send(`echo: ${data}`, clientConnection)
})
server.on('close', (client, result) => {
  console.log('server: closed with', result.code, result.reason)
  server.off('connect')
  server.off('messageReceive')
  server.off('close')
  server.off('error')
  server.stop().then((stopped) => console.log('stopped:', stopped))
})
server.on('error', report('server error'))

const connect = () => {
  console.log('listening')
  const ws = webSocket.createWebSocket()
  ws.on('open', () => ws.send('Hello, server!'))
  ws.on('message', async (err, value) => {
    console.log('client received:', value)
    const [client] = await server.listAllConnections()
    if (client) server.close(client, { code: 1001, reason: 'enough' })
  })
  ws.connect('ws://127.0.0.1:8088')
}
server.start(config).then(connect, report('start fails'))
