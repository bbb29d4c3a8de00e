const pool = {}
function get(name) {
  if (pool[name]) return pool[name]
  const ws = new WebSocket('wss://echo.example/' + name)
  pool[name] = ws
  ws.onclose = () => {
    delete pool[name]
  }
  return ws
}
for (const name of ['a', 'b']) {
  const ws = get(name)
  ws.onopen = () => ws.send(name)
  ws.onmessage = (e) => {
    console.log(name, e.data)
    ws.close()
  }
}
