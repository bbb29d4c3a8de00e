const socket = new WebSocket('wss://echo.example/')

socket.onopen = () => {
  console.log('open')
  socket.send('hello')
}
socket.onmessage = (event) => {
  console.log('message', event.data)
  socket.close(1000, 'done')
}
socket.onerror = () => console.log('error')
socket.onclose = ({ code, reason, wasClean }) => console.log('close', { code, reason, wasClean })
