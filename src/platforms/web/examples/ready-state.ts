const socket = new WebSocket('wss://echo.example/')

const names: Record<number, string> = {
  [WebSocket.CONNECTING]: 'CONNECTING',
  [WebSocket.OPEN]: 'OPEN',
  [WebSocket.CLOSING]: 'CLOSING',
  [WebSocket.CLOSED]: 'CLOSED',
}
const show = (when: string) => console.log(when, socket.readyState, names[socket.readyState])

show('at once')
try {
  socket.send('too early')
} catch (error) {
  console.log((error as DOMException).name)
}
socket.onopen = () => {
  show('in onopen')
  socket.close()
  show('after close()')
}
socket.onclose = () => show('in onclose')
