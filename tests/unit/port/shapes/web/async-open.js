function open(url) {
  return new Promise((resolve, reject) => {
    const ws = new WebSocket(url)
    ws.onopen = () => resolve(ws)
    ws.onerror = () => reject(new Error('not connected'))
  })
}

open('wss://echo.example/').then(
  (ws) => {
    ws.onmessage = (event) => console.log(event.data)
    ws.send('hello')
  },
  (error) => console.log(error.message),
)
