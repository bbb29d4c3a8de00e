const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')

try {
  // Reads the listener, of which there is none, and calls it.
  ws.onopen(function () {})
} catch (error) {
  console.log((error as Error).name)
}
try {
  ws.send('too early')
} catch (error) {
  console.log((error as Error).name)
}
ws.onopen = function () {
  ws.close()
}
