let last = 0
const waiting = new Map()
const ws = new WebSocket('wss://rpc.example/')

function request(method, params) {
  const id = ++last
  ws.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
  return new Promise((resolve) => waiting.set(id, resolve))
}

ws.onmessage = (event) => {
  const { id, result } = JSON.parse(event.data)
  waiting.get(id)?.(result)
}
ws.onopen = async () => {
  console.log(await request('add', [1, 2]))
}
