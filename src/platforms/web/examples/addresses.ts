for (const url of ['wss://', 'wss://echo.example/#part']) {
  try {
    new WebSocket(url)
  } catch (error) {
    console.log(url, (error as DOMException).name)
  }
}

const socket = new WebSocket(new URL('wss://echo.example/path?query'))
console.log(socket.url.startsWith('ws'))
socket.onopen = () => socket.close()
socket.onclose = ({ code }) => console.log('close', code)
