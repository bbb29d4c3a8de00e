import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({
  url: 'wss://echo.example/orders',
  header: { 'X-Client': 'phone' },
  protocols: ['orders.v2', 'orders.v1'],
})
// The object exists at once; the connection does not.
console.log('created')

ws.onopen = () => {
  console.log('open')
  ws.close()
}
ws.onclose = ({ code }) => console.log(`closed with ${code}`)
