import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

ws.onopen = () => {
  ws.close({
    code: 4001,
    reason: 'page left',
    success: () => console.log('closing'),
    fail: (data, code) => console.error(`not closed: ${data} (${code})`),
    complete: () => console.log('close is over'),
  })
}
ws.onclose = ({ code, reason, wasClean }) => {
  console.log(`closed: ${code}, "${reason}", clean: ${wasClean}`)
}
