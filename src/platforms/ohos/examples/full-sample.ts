import webSocket from '@ohos.net.webSocket'

const address = 'wss://greeter.example/'
const ws = webSocket.createWebSocket()

ws.on('open', (err, value) => {
  console.log('on open, status:' + value.status + ', message:' + value.message)
  ws.send('Hello, server!', (err) => {
    if (!err) {
      console.log('send success')
    } else {
      console.log('send fail, err:' + JSON.stringify(err))
    }
  })
})

ws.on('message', (err, value) => {
  console.log('on message, message:' + value)
  if (value !== 'bye') return
  ws.close((err) => {
    if (!err) {
      console.log('close success')
    } else {
      console.log('close fail, err is ' + JSON.stringify(err))
    }
  })
})

ws.on('close', (err, value) => {
  console.log('on close, code is ' + value.code + ', reason is ' + value.reason)
})

ws.on('error', (err) => {
  console.log('on error, error:' + JSON.stringify(err))
})

ws.connect(address, (err) => {
  if (!err) {
    console.log('connect success')
  } else {
    console.log('connect fail, err:' + JSON.stringify(err))
  }
})
