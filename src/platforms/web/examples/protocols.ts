const socket = new WebSocket('wss://echo.example/', ['chat', 'superchat'])

socket.onopen = () => {
  console.log('protocol', socket.protocol)
  console.log('extensions', JSON.stringify(socket.extensions))
  socket.close()
}
socket.onclose = ({ code }) => console.log('close', code)

for (const protocols of ['', 'two words', ['chat', 'chat']]) {
  try {
    new WebSocket('wss://echo.example/', protocols)
  } catch (error) {
    console.log(JSON.stringify(protocols), (error as DOMException).name)
  }
}
