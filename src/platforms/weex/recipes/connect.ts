function connect(url: string, on: Listeners, { protocols = [] }: Offer = {}): Connection {
  const socket = weex.requireModule('webSocket')
  socket.WebSocket(url, protocols[0] ?? '')
  socket.onopen = () => on.opened()
  socket.onmessage = ({ data }) => on.received(data)
  socket.onclose = ({ code }) => on.closed(code)
  return {
    send: (data) => socket.send(data as string),
    close: (code = 1000) => socket.close(code, ''),
  }
}
