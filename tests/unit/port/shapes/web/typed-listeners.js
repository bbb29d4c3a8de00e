const listeners = { message: [], close: [] }
const ws = new WebSocket('wss://echo.example/')

ws.onopen = () => ws.send('hello')
ws.onmessage = handle('message')
ws.onclose = handle('close')

function handle(name) {
  return (event) => listeners[name].forEach((listener) => listener(event))
}

listeners.message.push((event) => console.log(event.data))
