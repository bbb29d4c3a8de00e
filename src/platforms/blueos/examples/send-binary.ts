import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://echo.example/heart-rate' })

ws.onOpen = () => {
  const beats = new Uint8Array([72, 75, 81])
  ws.send({
    data: beats.buffer,
    success: () => console.log(`sent ${beats.length} bytes`),
  })
}
ws.onMessage = ({ data }) => {
  // Binary comes back as it went out: an ArrayBuffer.
  if (data instanceof ArrayBuffer) console.log('received', [...new Uint8Array(data)].join(', '))
  ws.close()
}
