const socket = new WebSocket('wss://close.example/?code=4002&reason=maintenance')

socket.onopen = () => socket.send('are you there?')
socket.onerror = () => console.log('error')
socket.onclose = ({ code, reason, wasClean }) => {
  console.log('close', { code, reason, wasClean })
  socket.send('too late')
}
