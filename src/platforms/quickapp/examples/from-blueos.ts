import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

// The spelling of vivo BlueOS: a plain property, which a quick app never calls.
Object.assign(ws, { onOpen: () => console.log('never called') })

ws.onopen = () => {
  console.log('open')
  ws.close()
}
