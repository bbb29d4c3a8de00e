import websocketfactory from '@system.websocketfactory'

// The scheme is missing. create() does not throw; the result is a text.
const result: unknown = websocketfactory.create({ url: 'echo.example/' })
console.log(typeof result)

if (typeof result === 'string') {
  const ws = websocketfactory.create({ url: 'wss://echo.example/' })
  ws.onopen = () => {
    console.log('open')
    ws.close()
  }
}
