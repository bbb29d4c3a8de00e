import websocketfactory from '@system.websocketfactory'

const open = []
for (const room of ['one', 'two']) {
  const ws = websocketfactory.create({ url: `wss://echo.example/?room=${room}` })
  ws.onopen = () => ws.send({ data: room })
  ws.onmessage = ({ data }) => console.log(data)
  open.push(ws)
}
console.log(open.length)
