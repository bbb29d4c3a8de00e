const ws = weex.requireModule('webSocket')

ws.WebSocket('wss://echo.example/', 'chat.v1')

ws.onopen = function () {
  console.log('open')
  ws.close()
}
