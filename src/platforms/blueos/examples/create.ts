import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({
  url: 'wss://echo.example/steps',
  header: { 'X-Device': 'watch' },
  protocols: ['steps.v2', 'steps.v1'],
})
// The object is there at once; the connection is not.
console.log('created')

ws.onOpen = () => {
  console.log('open')
  ws.close()
}
ws.onClose = ({ code }) => {
  console.log(`closed with ${code}`)
}
