import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
let answered = 0

ws.on('message', (err, value) => {
  console.log('on message, message:' + value)
  // The server gives up on a client that no longer answers.
  if (value === 'ping' && answered < 2) {
    answered += 1
    ws.send('pong')
  }
})
ws.on('close', (err, value) => {
  console.log('on close, code is ' + value.code + ', reason is ' + value.reason)
})
ws.connect('wss://heartbeat.example/?interval=500&missed=2')
