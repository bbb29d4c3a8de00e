import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
let announced = { kind: '', size: 0, crc32: '' }

ws.on('open', () => ws.send(new Uint8Array([1, 2, 3]).buffer))
ws.on('message', (err, value) => {
  if (typeof value === 'string') {
    // Text and binary messages keep their order: this one announces the next.
    announced = JSON.parse(value)
    console.log('announced', announced.kind, announced.size, announced.crc32)
    return
  }
  const checksum = new DataView(value).getUint32(0).toString(16)
  const bytes = new Uint8Array(value, 4)
  console.log('received', bytes.join(' '), checksum === announced.crc32 ? 'intact' : 'damaged')
  ws.close({ reason: 'done' })
})
ws.connect('wss://binary.example/')
