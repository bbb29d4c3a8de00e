const socket = new WebSocket('wss://slow.example/?rate=20000')
const page = 'x'.repeat(250)

socket.onopen = () => {
  for (let count = 1; count <= 4; count++) {
    socket.send(page)
    console.log(`sent ${count}, waiting: ${socket.bufferedAmount}`)
  }
}
socket.onmessage = ({ data }) => {
  console.log(data)
  if (data === 'read 1000') socket.close()
}
