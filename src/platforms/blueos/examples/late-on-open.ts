import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onOpen = () => {
  console.log('open')
  setTimeout(assignLate, 50)
}

function assignLate() {
  // The event is over, but the connection is open: this handler is called all the same.
  ws.onOpen = () => {
    console.log('open, told again')
    ws.close()
  }
}
