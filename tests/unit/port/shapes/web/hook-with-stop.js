function useSocket(url, { onData, retries = 2 } = {}) {
  let socket
  let left = retries
  let stopped = false
  const start = () => {
    socket = new WebSocket(url)
    socket.addEventListener('open', () => {
      left = retries
      socket.send('hi')
    })
    socket.addEventListener('message', ({ data }) => onData(data))
    socket.addEventListener('close', (e) => {
      if (!stopped && left-- > 0) setTimeout(start, 100)
    })
  }
  start()
  return {
    stop() {
      stopped = true
      socket.close(1000, 'done')
    },
  }
}
const hook = useSocket('wss://echo.example/', {
  onData(data) {
    console.log(data)
    hook.stop()
  },
})
