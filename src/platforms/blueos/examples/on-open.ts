import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onOpen = () => console.log('never called: replaced below')
// There is one handler an event, and the last one counts.
ws.onOpen = function () {
  console.log('open')
  ws.close()
}
