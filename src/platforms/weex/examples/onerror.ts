const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://members-only.example/')

ws.onerror = function (event) {
  console.log('onerror', event.data)
}
ws.onclose = function (event) {
  console.log('onclose', event)
}
