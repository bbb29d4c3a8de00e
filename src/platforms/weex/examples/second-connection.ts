const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://echo.example/first')

let opened = 0
ws.onopen = function () {
  opened += 1
  console.log(`open: ${opened}`)
  // The module has one connection: the second takes the place of the first, listeners and all.
  if (opened === 1) ws.WebSocket('wss://echo.example/second')
  else ws.close(1000, 'second is enough')
}
ws.onclose = function (event) {
  console.log(`closed: ${event.reason}`)
}
