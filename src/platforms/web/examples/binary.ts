const socket = new WebSocket('wss://echo.example/')
console.log('binaryType', socket.binaryType)

socket.onopen = () => socket.send(new Uint8Array([1, 2, 3]))
socket.onmessage = async ({ data }) => {
  if (data instanceof Blob) {
    console.log('Blob', data.size, new Uint8Array(await data.arrayBuffer()))
    socket.binaryType = 'arraybuffer'
    socket.send(new Blob(['four']))
  } else {
    console.log('ArrayBuffer', data.byteLength, new TextDecoder().decode(data))
    socket.close()
  }
}
