import WebSocket from 'isomorphic-ws'

const socket = new WebSocket('ws://isomorphic-ws.example/')
socket.binaryType = 'arraybuffer'
socket.onopen = () => {
  console.log(`open ${socket.readyState === WebSocket.OPEN}`)
  socket.send('text')
  socket.send(new Uint8Array([1, 2, 3]))
  socket.send('')
}
socket.onmessage = ({ data }) => {
  const shown = typeof data === 'string' ? JSON.stringify(data) : new Uint8Array(data).join(' ')
  console.log(`message ${shown}`)
  if (data === '') socket.close()
}
socket.onclose = ({ code, wasClean }) => {
  console.log(`close ${code} ${wasClean}`)
  console.log('done')
}
