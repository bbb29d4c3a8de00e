const SERVER = 'wss://api.example/?refuse=close'
/** Codes after which another try can succeed: going away, lost, error, restart, try again later. */
const TEMPORARY = [1001, 1006, 1011, 1012, 1013]

function start(): void {
  connect(SERVER, {
    opened: () => console.log('connected'),
    received: (data) => console.log('received:', data),
    closed(code) {
      if (TEMPORARY.includes(code)) setTimeout(start, 1_000)
      else console.log(`stopped: ${code} will not get better by itself`)
    },
  })
}

start()
