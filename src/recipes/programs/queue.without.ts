const SERVER = 'wss://late.example/?handshake=300'

const connection = connect(SERVER, {
  opened: () => setTimeout(() => connection.close(), 2_000),
  received: (data) => console.log('answered:', data),
  closed: () => console.log('closed'),
})

connection.send('first')
connection.send('second')
