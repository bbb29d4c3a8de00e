const SERVER = 'wss://binary.example/'

const connection = connect(SERVER, {
  opened: () => connection.send(new Uint8Array([1, 2, 3, 4, 5]).buffer),
  received(data) {
    try {
      console.log('text:', JSON.stringify(JSON.parse(data as string)))
    } catch {
      console.log('cannot be read')
      connection.close()
    }
  },
  closed: () => console.log('closed'),
})
