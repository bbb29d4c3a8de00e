const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/', '')

ws.onopen = function () {
  console.log('connected')
  ws.send('there and back')
  console.log('message sent')
}
ws.onmessage = function (event) {
  console.log(`message received: ${event.data}`)
  ws.close(1000, 'all done')
}
ws.onclose = function (event) {
  console.log(`closed: ${event.code}, ${event.reason}, clean: ${event.wasClean}`)
}
ws.onerror = function (event) {
  console.error(`error: ${event.data}`)
}
