import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onOpen = () => {
  ws.close({
    code: 4001,
    reason: 'wrist down',
    success: () => console.log('closing'),
    fail: (data, code) => console.error(`not closed: ${data} (${code})`),
    complete: () => console.log('close is over'),
  })
}
ws.onClose = ({ code, reason, wasClean }) => {
  console.log(`closed: ${code}, "${reason}", clean: ${wasClean}`)
}
