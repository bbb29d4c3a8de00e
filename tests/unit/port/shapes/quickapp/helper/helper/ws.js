import websocketfactory from '@system.websocketfactory'

export function open(url, on) {
  const ws = websocketfactory.create({ url })
  ws.onopen = () => on.open()
  ws.onmessage = ({ data }) => on.message(data)
  return ws
}
