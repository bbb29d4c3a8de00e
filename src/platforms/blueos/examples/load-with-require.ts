const websocketfactory = require('@blueos.network.webSocket')

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onOpen = () => {
  console.log('open')
  ws.close()
}
