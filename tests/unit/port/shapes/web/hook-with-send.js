function useSocket(url, onMessage) {
  const socket = new WebSocket(url)
  socket.onmessage = (event) => onMessage(event.data)
  const opened = new Promise((resolve) => {
    socket.onopen = () => resolve()
  })
  return {
    async send(text) {
      await opened
      socket.send(text)
    },
    stop: () => socket.close(),
  }
}

const { send, stop } = useSocket('wss://echo.example/', (text) => {
  console.log(text)
  stop()
})
send('hello')
