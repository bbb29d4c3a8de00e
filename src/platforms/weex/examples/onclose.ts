const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://strict.example/')

// This server answers the first message by closing.
ws.onopen = function () {
  ws.send('may I?')
}
ws.onclose = function (event) {
  console.log('onclose', event)
}
