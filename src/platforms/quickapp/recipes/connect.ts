import webSocket from '@system.websocketfactory'

function connect(url: string, on: Listeners, offer: Offer = {}): Connection {
  const { protocols, headers: header } = offer
  const socket = webSocket.create({ url, protocols, header })
  socket.onopen = () => on.opened()
  socket.onmessage = ({ data }) => on.received(data)
  socket.onclose = ({ code }) => on.closed(code)
  return {
    send: (data) => void socket.send({ data, fail: (message) => console.error(message) }),
    close: (code = 1000) => void socket.close({ code, fail: (message) => console.error(message) }),
  }
}
