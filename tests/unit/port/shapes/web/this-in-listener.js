var s = new WebSocket('wss://echo.example/')
s.onopen = function () {
  s.send('x')
}
s.onmessage = function (e) {
  console.log(e.data)
  this.close(4000, 'why')
}
s.onclose = function (e) {
  console.log(e.code, e.reason)
}
s.onerror = function () {
  console.log('error')
}
