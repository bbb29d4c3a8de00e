const ws = weex.requireModule('webSocket')

// Called without new; an empty protocol asks for none.
ws.WebSocket('wss://echo.example/', '')
console.log('connecting')

ws.onopen = function () {
  console.log('open')
  ws.close()
}
ws.onclose = function () {
  console.log('closed')
}
