const ws = weex.requireModule('webSocket')

// Dropped: there is nothing yet to keep it.
ws.onopen = function () {
  console.log('never called')
}
ws.WebSocket('wss://echo.example/')
ws.onopen = function (event) {
  console.log('onopen', (event as { type?: string }).type)
  ws.send('hello')
}
ws.onmessage = function (event) {
  console.log('onmessage', event.data)
  // Both are ignored: the browser's close() is called without them.
  ws.close(4001, 'page hidden')
}
ws.onclose = function (event) {
  console.log(`onclose ${event.code}, "${event.reason}"`)
}
