import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onOpen = function () {
  console.log('connected')
  ws.send({
    data: 'there and back',
    success: () => console.log('message sent'),
    fail: (data, code) => console.error(`send failed: ${data} (${code})`),
  })
}
ws.onMessage = function ({ data }) {
  console.log(`message received: ${data}`)
  ws.close({
    code: 1000,
    reason: 'all done',
    success: () => console.log('close accepted'),
    fail: (data, code) => console.error(`close failed: ${data} (${code})`),
  })
}
ws.onClose = function ({ code, reason, wasClean }) {
  console.log(`closed: ${code}, ${reason}, clean: ${wasClean}`)
}
ws.onError = function ({ data }) {
  console.error(`error: ${data}`)
}
