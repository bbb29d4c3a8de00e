/** Connects, but waits no longer than so many milliseconds. */
function connect(url: string, patience: number) {
  const socket = new WebSocket(url)
  const timer = setTimeout(() => socket.close(), patience)
  socket.onopen = () => {
    clearTimeout(timer)
    console.log('open')
    socket.send('at last')
  }
  socket.onmessage = ({ data }) => {
    console.log(data)
    socket.close()
    console.log('closing', socket.readyState === WebSocket.CLOSING)
  }
  socket.onerror = () => console.log('error')
  return new Promise((resolve) => {
    socket.onclose = ({ code, wasClean }) => {
      console.log('close', code, wasClean)
      resolve(code)
    }
  })
}

await connect('wss://late.example/?handshake=5000', 40)
await connect('wss://late.example/?handshake=20&answer=20&close=20', 5000)
