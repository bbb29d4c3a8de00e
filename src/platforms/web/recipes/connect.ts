function connect(url: string, on: Listeners, { protocols }: Offer = {}): Connection {
  const socket = new WebSocket(url, protocols ?? [])
  socket.binaryType = 'arraybuffer'
  socket.onopen = () => on.opened()
  socket.onmessage = ({ data }) => on.received(data)
  socket.onclose = ({ code }) => on.closed(code)
  return {
    send: (data) => socket.send(data),
    close: (code) => socket.close(code),
  }
}
