const ws = weex.requireModule('webSocket')
let received = 0

ws.WebSocket('wss://echo.example/', '')
ws.onopen = () => ws.send('subscribe')
ws.onmessage = (event) => {
  received++
  console.log(received, event.data)
}
ws.onclose = (event) => console.log('closed', event.code)
