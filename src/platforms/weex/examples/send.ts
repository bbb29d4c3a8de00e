const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')

ws.onopen = function () {
  ws.send('first')
  ws.send('second')
}
ws.onmessage = function (event) {
  console.log(event.data)
  if (event.data === 'second') ws.close()
}
