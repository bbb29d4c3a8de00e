const socket = new WebSocket('wss://echo.example/')

const attempt = (code: number, reason?: string) => {
  try {
    socket.close(code, reason)
    console.log(code, 'accepted')
  } catch (error) {
    console.log(code, (error as DOMException).name)
  }
}

socket.onopen = () => {
  attempt(1001)
  attempt(5000)
  attempt(1000, 'long '.repeat(25))
  attempt(4001, 'good night')
}
socket.onclose = ({ code, reason, wasClean }) => console.log('close', { code, reason, wasClean })
