const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://greeter.example/')

ws.onopen = function () {
  ws.send('good morning')
}
ws.onmessage = function (event) {
  console.log('onmessage', event)
  if (event.data === 'bye') ws.close()
}
