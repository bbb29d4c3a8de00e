const SERVER = 'wss://late.example/?handshake=300'

const waiting: string[] = []
let isOpen = false

const connection = connect(SERVER, {
  opened() {
    isOpen = true
    for (const message of waiting.splice(0)) connection.send(message)
  },
  received(data) {
    console.log('answered:', data)
    if (data === 'second') connection.close()
  },
  closed: () => console.log('closed'),
})

function send(message: string): void {
  if (isOpen) connection.send(message)
  else waiting.push(message)
}

send('first')
send('second')
