function openChat(url: string): WebSocket {
  const socket = new WebSocket(url)
  socket.onopen = () => socket.send('hello')
  socket.onclose = ({ code, reason }) => console.log('closed', code, reason)
  return socket
}

export { openChat }
