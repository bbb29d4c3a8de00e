const socket = new WebSocket('wss://drop.example/')

socket.onopen = () => {
  console.log('open')
  socket.send('anyone?')
}
socket.onerror = () => console.log('error')
socket.onclose = ({ code, reason, wasClean }) => console.log('close', { code, reason, wasClean })
