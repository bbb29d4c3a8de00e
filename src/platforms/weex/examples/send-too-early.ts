const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')

ws.onerror = function (event) {
  console.log(`error: ${event.data}`)
}
// WebSocket() only begins to connect.
ws.send('too early')

ws.onopen = function () {
  console.log('open')
  ws.close()
}
