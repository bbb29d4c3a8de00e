import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onOpen = () => {
  ws.send({
    data: 'How far to the summit?',
    success: () => console.log('sent'),
    fail: (data, code) => console.error(`not sent: ${data} (${code})`),
    complete: () => console.log('send is over'),
  })
}
ws.onMessage = ({ data }) => {
  console.log(`received "${data}"`)
  ws.close()
}
