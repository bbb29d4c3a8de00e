import websocketfactory from '@blueos.network.webSocket'

// Each create() makes a connection of its own; closing one leaves the other alone.
const first = websocketfactory.create({ url: 'wss://echo.example/first' })
first.onOpen = () => {
  const second = websocketfactory.create({ url: 'wss://echo.example/second' })
  second.onOpen = () => first.close({ reason: 'second is open' })
  first.onClose = ({ reason }) => {
    console.log(`first: closed, ${reason}`)
    second.send({ data: 'still here' })
  }
  second.onMessage = ({ data }) => {
    console.log(`second: ${data}`)
    second.close()
  }
}
