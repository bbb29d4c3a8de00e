import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
ws.on('message', () => console.log('replaced, never called'))
ws.on('message', (err, value) => {
  console.log('on message, message:' + value)
  if (value === 'Hello, server!') {
    ws.off('dataEnd')
    ws.off('message')
    console.log('no more for me')
    ws.close({ reason: 'done' })
  }
})
ws.on('dataEnd', () => console.log('that was all of it'))
ws.on('open', () => ws.send('Hello, server!'))
ws.connect('wss://greeter.example/')
