const socket = new WebSocket('wss://echo.example/')

socket.onopen = () => {
  socket.send('one')
  socket.send('two')
  socket.close(1000, 'enough')
  console.log('sent two messages, then closed')
}
socket.onmessage = (event) => console.log('message', event.data)
socket.onclose = ({ code, reason }) => console.log('close', code, reason)
