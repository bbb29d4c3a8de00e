import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://greeter.example/' })

ws.onopen = () => ws.send({ data: 'nice to meet you' })
ws.onmessage = ({ data }) => {
  console.log(`message: ${data}`)
  if (data === 'bye') ws.close()
}
