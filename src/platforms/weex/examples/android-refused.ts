const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://members-only.example/')

// An app has to clean up here as well: no onclose follows.
ws.onerror(function (event) {
  console.log('onerror', event.data)
})
ws.onclose(function () {
  console.log('never called')
})
