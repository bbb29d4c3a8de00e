const SERVER = 'wss://feed.example/?tries=3&status=503'
const FIRST_DELAY = 500
const LONGEST_DELAY = 30_000

let failures = 0
let finished = false

function start(): void {
  const connection = connect(SERVER, {
    opened: () => console.log('connected'),
    received(data) {
      failures = 0 // Only a message proves that the server works.
      console.log('received:', data)
      finished = true
      connection.close()
    },
    closed(code) {
      if (finished) return
      const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** failures++)
      console.log(`closed with ${code}, failure ${failures}`)
      // By chance between half and all of the delay, so that clients do not return together.
      setTimeout(start, delay * (0.5 + Math.random() / 2))
    },
  })
}

start()
