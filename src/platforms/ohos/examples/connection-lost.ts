import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('open', () => ws.send('anyone there?'))
ws.on('error', (err) => console.log('on error:', JSON.stringify(err)))
ws.on('close', (err, value) => console.log('on close:', value.code, value.reason))
ws.connect('wss://drop.example/')
