const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/')

ws.onopen = function () {
  ws.send('who hears this?')
}
ws.onmessage = function () {
  console.log('never called: replaced below')
}
// There is one listener an event, and the last one counts, assigned or handed over.
ws.onmessage(function (event) {
  console.log(event.data)
  ws.close()
})
