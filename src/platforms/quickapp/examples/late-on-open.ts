import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onopen = () => {
  console.log('open')
  setTimeout(assignLate, 50)
}

function assignLate() {
  // The connection is open: the engine calls the new handler right away.
  ws.onopen = () => {
    console.log('open, told again')
    ws.close()
  }
}
