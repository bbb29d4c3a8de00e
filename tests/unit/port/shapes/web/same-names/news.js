const url = 'wss://echo.example/news'
let socket

export function connect() {
  socket = new WebSocket(url)
  socket.onopen = () => socket.send('news')
  socket.onmessage = ({ data }) => console.log('news', data)
}
