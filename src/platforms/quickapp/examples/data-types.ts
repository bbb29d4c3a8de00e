import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

const values = [{ type: 'hello', id: 7 }, new Uint16Array([1, 2])]

function sendNext() {
  const data = values.shift()
  if (!data) return ws.close()
  ws.send({ data, fail: (reason, code) => console.error(`not sent: ${reason} (${code})`) })
}

ws.onopen = sendNext
ws.onmessage = ({ data }) => {
  console.log(typeof data === 'string' ? `text ${data}` : `${data.byteLength} bytes`)
  sendNext()
}
