const SERVER = 'wss://api.example/?in=header'

const connection = connect(SERVER, {
  opened: () => console.log('connected'),
  received(data) {
    console.log('received:', data)
    connection.close()
  },
  closed: (code) => console.log(`closed with ${code}`),
})
