const SERVER = 'wss://api.example/?refuse=close'
let tries = 0

function start(): void {
  connect(SERVER, {
    opened: () => console.log('connected'),
    received: (data) => console.log('received:', data),
    closed() {
      if (++tries < 5) setTimeout(start, 1_000)
      else console.log('five times refused')
    },
  })
}

start()
