import websocketfactory from '@system.websocketfactory'

const url = 'wss://storm.example/?tries=2&after=10&client=gallery'

/** Connects, and comes back after each loss, every time after twice as long. */
function connect(delay: number) {
  const ws = websocketfactory.create({ url })
  ws.onmessage = ({ data }) => {
    console.log(data)
    ws.close()
  }
  // A refused connection calls onerror and onclose: reconnect in one of them only.
  ws.onclose = ({ code }) => {
    if (code === 1000) return console.log('closed')
    console.log(`closed ${code}: again in ${delay} ms`)
    setTimeout(() => connect(delay * 2), delay)
  }
}

connect(20)
