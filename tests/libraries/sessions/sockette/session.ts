import Sockette from 'sockette'

const socket = new Sockette('ws://sockette.example/', {
  protocols: ['chat.v2', 'chat.v1'],
  timeout: 20,
  maxAttempts: 3,
  onopen: (event) => {
    console.log(`open ${(event.target as WebSocket).protocol}`)
    socket.json({ type: 'hello' })
  },
  onmessage: (event) => {
    console.log(`message ${event.data}`)
    if (event.data === '2 {"type":"hello"}') socket.close(1000, 'bye')
  },
  onreconnect: (event) => console.log(`reconnect after ${(event as CloseEvent).code}`),
  onclose: (event) => {
    console.log(`close ${event.code} ${event.reason} ${event.wasClean}`)
    if (event.code === 1000) console.log('done')
  },
})
