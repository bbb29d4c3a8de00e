const SERVER = 'wss://silent.example/'

const connection = connect(SERVER, {
  opened: () => connection.send('ping'),
  received: () => console.log('answered'),
  closed: (code) => console.log(`closed with ${code}`),
})

setTimeout(() => {
  console.log('a minute later, still open')
  connection.close()
}, 60_000)
