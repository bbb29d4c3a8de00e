function createSocket(url, handlers) {
  const socket = new WebSocket(url)
  socket.onopen = () => handlers.open(socket)
  socket.onmessage = (event) => handlers.message(event.data)
  return socket
}

createSocket('wss://echo.example/', {
  open: (socket) => socket.send('made'),
  message: (text) => console.log(text),
})
