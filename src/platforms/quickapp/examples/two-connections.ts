import websocketfactory from '@system.websocketfactory'

// Each create() makes a separate connection; closing one leaves the other alone.
const first = websocketfactory.create({ url: 'wss://echo.example/first' })
first.onopen = () => {
  const second = websocketfactory.create({ url: 'wss://echo.example/second' })
  second.onopen = () => first.close({ reason: 'second is open' })
  first.onclose = ({ reason }) => {
    console.log(`first: closed, ${reason}`)
    second.send({ data: 'still here' })
  }
  second.onmessage = ({ data }) => {
    console.log(`second: ${data}`)
    second.close()
  }
}
