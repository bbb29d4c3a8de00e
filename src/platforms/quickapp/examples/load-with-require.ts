const websocketfactory = require('@system.websocketfactory')

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onopen = () => {
  console.log('open')
  ws.close()
}
