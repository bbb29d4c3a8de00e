const sockets = new Map()

function join(room) {
  const ws = new WebSocket(`wss://echo.example/?room=${room}`)
  ws.onopen = () => ws.send(`hello ${room}`)
  ws.onmessage = (event) => console.log(room, event.data)
  ws.onclose = () => sockets.delete(room)
  sockets.set(room, ws)
}

join('one')
join('two')
