const SERVER = 'wss://silent.example/'
const INTERVAL = 20_000
const PATIENCE = 5_000

const connection = connect(SERVER, {
  opened: ping,
  received() {
    // Any message proves that the connection is alive.
    clearTimeout(deadline)
    setTimeout(ping, INTERVAL)
  },
  closed: (code) => console.log(`closed with ${code}`),
})

let deadline: ReturnType<typeof setTimeout>

function ping(): void {
  connection.send('ping')
  deadline = setTimeout(() => {
    console.log('no answer: the connection is dead')
    connection.close()
  }, PATIENCE)
}
