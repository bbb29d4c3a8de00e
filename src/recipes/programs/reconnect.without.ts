const SERVER = 'wss://feed.example/?tries=3&status=503'

const connection = connect(SERVER, {
  opened: () => console.log('connected'),
  received(data) {
    console.log('received:', data)
    connection.close()
  },
  closed: (code) => console.log(`closed with ${code}`),
})
