import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onopen = function () {
  console.log('connected')
  ws.send({
    data: 'there and back',
    success: () => console.log('message sent'),
    fail: (data, code) => console.error(`send failed: ${data} (${code})`),
  })
}
ws.onmessage = function ({ data }) {
  console.log(`message received: ${data}`)
  ws.close({
    code: 1000,
    reason: 'all done',
    success: () => console.log('close accepted'),
    fail: (data, code) => console.error(`close failed: ${data} (${code})`),
  })
}
ws.onclose = function ({ code, reason, wasClean }) {
  console.log(`closed: ${code}, ${reason}, clean: ${wasClean}`)
}
ws.onerror = function ({ data }) {
  console.error(`error: ${data}`)
}
