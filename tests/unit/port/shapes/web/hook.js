/** What a hook of a framework does, with the state in a closure. */
function useSocket(url, onMessage) {
  const state = { connected: false }
  const socket = new WebSocket(url)
  socket.onopen = () => {
    state.connected = true
    socket.send('hi')
  }
  socket.onmessage = (event) => onMessage(event.data)
  socket.onclose = () => {
    state.connected = false
  }
  return { state }
}

const { state } = useSocket('wss://echo.example/', (text) => console.log(text, state.connected))
