const url = 'wss://echo.example/chat'
let socket

export function connect() {
  socket = new WebSocket(url)
  socket.onopen = () => socket.send('chat')
  socket.onmessage = ({ data }) => console.log('chat', data)
}
