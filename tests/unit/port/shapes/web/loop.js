for (const name of ['one', 'two']) {
  const ws = new WebSocket(`wss://echo.example/?${name}`)
  ws.onopen = () => ws.send(name)
  ws.onmessage = (event) => console.log(event.data)
}
