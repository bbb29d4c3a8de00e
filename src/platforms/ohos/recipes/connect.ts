import webSocket from '@ohos.net.webSocket'

function connect(url: string, on: Listeners, { protocols, headers }: Offer = {}): Connection {
  const socket = webSocket.createWebSocket()
  let isOpen = false
  let isOver = false
  const end = (code: number) => {
    if (!isOver) on.closed(code)
    isOver = true
  }
  socket.on('open', () => {
    isOpen = true
    on.opened()
  })
  socket.on('message', (_, data) => on.received(data))
  socket.on('close', (_, { code }) => end(code))
  // A connection that never opened reports an error and no close.
  socket.on('error', () => isOpen || end(1006))
  socket
    .connect(url, {
      ...(headers && { header: headers }),
      ...(protocols && { protocol: protocols[0] }),
    })
    // The request could not be made, e.g. without permission.
    .catch(() => end(1006))
  // API 6 to 8 report nothing of a failed connection.
  setTimeout(() => isOpen || end(1006), 15_000)
  return {
    send: (data) => void socket.send(data).catch(({ message }) => console.error(message)),
    close: (code = 1000) => void socket.close({ code }).catch(() => {}),
  }
}
