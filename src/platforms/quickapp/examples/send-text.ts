import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onopen = () => {
  ws.send({
    data: 'Where is my parcel?',
    success: (data) => console.log(`sent: ${data}`),
    fail: (data, code) => console.error(`not sent: ${data} (${code})`),
    // Runs after success or fail, unless that callback throws.
    complete: (data) => console.log(`send is over: ${data}`),
  })
}
ws.onmessage = ({ data }) => {
  console.log(`received "${data}"`)
  ws.close()
}
