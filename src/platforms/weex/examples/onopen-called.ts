const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')

ws.onopen(function (event) {
  console.log('onopen', event)
  ws.close()
})
