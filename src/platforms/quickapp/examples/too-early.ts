import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.send({
  data: 'too early',
  success: () => console.log('sent'),
  fail: (data, code) => console.log(`send failed: ${data} (${code})`),
})
ws.close({
  success: () => console.log('closing'),
  fail: (data, code) => console.log(`close failed: ${data} (${code})`),
})

// The failed close() left the connection alive.
ws.onopen = () => {
  console.log('open')
  ws.close()
}
