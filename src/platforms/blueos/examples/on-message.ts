import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://greeter.example/' })

ws.onOpen = () => ws.send({ data: 'nice to meet you' })
ws.onMessage = ({ data }) => {
  console.log(`message: ${data}`)
  if (data === 'bye') ws.close()
}
