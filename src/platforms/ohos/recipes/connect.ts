import webSocket from '@ohos.net.webSocket'

function connect(url: string, on: Listeners, { protocols, headers }: Offer = {}): Connection {
  const socket = webSocket.createWebSocket()
  let isOpen = false
  socket.on('open', () => {
    isOpen = true
    on.opened()
  })
  socket.on('message', (_, data) => on.received(data))
  socket.on('close', (_, { code }) => on.closed(code))
  // A connection that never opened reports an error and no close.
  socket.on('error', () => isOpen || on.closed(1006))
  socket
    .connect(url, {
      ...(headers && { header: headers }),
      ...(protocols && { protocol: protocols[0] }),
    })
    // The request could not be made, e.g. without permission.
    .catch(() => on.closed(1006))
  return {
    send: (data) => void socket.send(data).catch(({ message }) => console.error(message)),
    close: (code = 1000) => void socket.close({ code }).catch(() => {}),
  }
}
