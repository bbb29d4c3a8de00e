const SERVER = 'wss://binary.example/'
const HEADER = 4

const connection = connect(SERVER, {
  opened: () => connection.send(new Uint8Array([1, 2, 3, 4, 5]).buffer),
  received(data) {
    // One connection carries text and binary messages: look before reading.
    if (typeof data === 'string') return console.log('text:', data)
    const view = new DataView(data)
    const checksum = view.getUint32(0) // Big-endian, as network protocols are.
    console.log(`binary: ${data.byteLength - HEADER} bytes, checksum ${checksum.toString(16)}`)
    connection.close()
  },
  closed: () => console.log('closed'),
})
