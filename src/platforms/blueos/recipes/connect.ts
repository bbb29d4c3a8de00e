import webSocket from '@blueos.network.webSocket'

function connect(url: string, on: Listeners, offer: Offer = {}): Connection {
  const { protocols, headers: header } = offer
  const socket = webSocket.create({ url, protocols, header })
  socket.onOpen = () => on.opened()
  socket.onMessage = ({ data }) => on.received(data)
  socket.onClose = ({ code }) => on.closed(code)
  return {
    send: (data) => socket.send({ data, fail: (message) => console.error(message) }),
    close: (code = 1000) => socket.close({ code }),
  }
}
