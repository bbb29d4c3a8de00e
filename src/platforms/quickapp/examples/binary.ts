import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/photo' })

ws.onopen = () => {
  const bytes = new Uint8Array([255, 216, 255])
  // Since 1030. Since 1080 the typed array itself may be passed.
  ws.send({ data: bytes.buffer, success: () => console.log(`sent ${bytes.length} bytes`) })
}
ws.onmessage = ({ data }) => {
  if (data instanceof ArrayBuffer) console.log('received', [...new Uint8Array(data)].join(', '))
  ws.close()
}
