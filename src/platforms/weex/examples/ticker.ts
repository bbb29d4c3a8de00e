const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://ticker.example/?interval=20&count=3&seed=7')

ws.onopen = function () {
  ws.send(JSON.stringify({ type: 'subscribe', symbols: ['ACME', 'INIT'] }))
}
ws.onmessage = function (event) {
  const message = JSON.parse(event.data)
  if (message.type === 'subscribed') console.log(`subscribed: ${message.symbols.join(', ')}`)
  else console.log(`${message.round}: ${message.symbol} ${message.price}`)
}
ws.onclose = function (event) {
  console.log(`closed: ${event.code}, ${event.reason}`)
}
