// A browser sends no headers of a program's: a token travels in the query or as a subprotocol.
const enter = (protocols: string[]) => {
  const socket = new WebSocket('wss://token.example/?in=protocol', protocols)
  socket.onmessage = ({ data }) => {
    console.log(data)
    socket.close()
  }
  socket.onopen = () => console.log('open, protocol', socket.protocol)
  return new Promise((resolve) => {
    socket.onclose = ({ code }) => {
      console.log('close', code)
      resolve(code)
    }
  })
}

await enter(['chat'])
await enter(['chat', 'token.letmein'])
