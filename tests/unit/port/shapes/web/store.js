/** A store as state libraries have it. */
const store = {
  messages: [],
  status: 'idle',
  connect(url) {
    store.status = 'connecting'
    const ws = new WebSocket(url)
    ws.onopen = () => {
      store.status = 'open'
      ws.send(JSON.stringify({ type: 'join' }))
    }
    ws.onmessage = (event) => {
      store.messages.push(JSON.parse(event.data))
      console.log(store.status, store.messages.length)
    }
    ws.onclose = () => {
      store.status = 'closed'
    }
  },
}

store.connect('wss://echo.example/')
