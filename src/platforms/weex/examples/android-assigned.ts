const ws = weex.requireModule('webSocket')
const wsOfPages = require('@weex-module/webSocket')
ws.WebSocket('wss://echo.example/')

// The runtime of Vue pages takes the assignment and does nothing with it.
ws.onopen = function () {
  console.log('never called')
}
// The framework of .we pages hands it on.
wsOfPages.onopen = function () {
  console.log('open')
  ws.close()
}
