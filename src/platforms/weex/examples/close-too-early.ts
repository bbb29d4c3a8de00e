const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')
ws.close()

ws.onopen = function () {
  console.log('never called: given up before')
}
ws.onclose = function (event) {
  console.log(`${event.code}, clean: ${event.wasClean}`)
}
