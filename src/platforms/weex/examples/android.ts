const ws = weex.requireModule('webSocket')

// Forgotten: each WebSocket() begins without listeners.
ws.onopen(function () {
  console.log('never called')
})
ws.WebSocket('wss://echo.example/')
ws.onopen(function () {
  console.log('open')
  // What is no number becomes 1000.
  ws.close('soon' as never, 'all done')
})
ws.onclose(function (event) {
  console.log('onclose', event)
})
ws.onerror(function (event) {
  console.log('onerror', event.data)
})
// Neither throws; the connection opens all the same.
ws.send('too early')
ws.close()
