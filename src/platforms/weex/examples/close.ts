const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')

ws.onopen = function () {
  ws.close(4001, 'page hidden')
}
ws.onclose = function (event) {
  console.log(`${event.code}, ${event.reason}, clean: ${event.wasClean}`)
  // Closing once more does nothing.
  ws.close()
}
