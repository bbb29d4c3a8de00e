function connect(url: string, on: Listeners, { protocols = [] }: Offer = {}): Connection {
  const socket = weex.requireModule('webSocket')
  let isOver = false
  const end = (code: number) => {
    if (!isOver) on.closed(code)
    isOver = true
  }
  const listeners = {
    onopen: () => on.opened(),
    onmessage: ({ data }: { data: string }) => on.received(data),
    onclose: ({ code }: { code: number }) => end(code),
    // On Android, an error can come without a close.
    onerror: () => end(1006),
  }
  socket.WebSocket(url, protocols[0] ?? '')
  // Native Weex has functions to set the listeners, Weex on the web has properties.
  if (typeof socket.onopen === 'function') {
    socket.onopen(listeners.onopen)
    socket.onmessage(listeners.onmessage)
    socket.onclose(listeners.onclose)
    socket.onerror(listeners.onerror)
  } else Object.assign(socket, listeners)
  return {
    send: (data) => socket.send(data as string),
    close: (code = 1000) => socket.close(code, ''),
  }
}
