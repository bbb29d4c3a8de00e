const sockets = new Map<string, WebSocket>()
function channel(name: string, onText: (text: string) => void): void {
  const socket = new WebSocket(`wss://echo.example/${name}`)
  sockets.set(name, socket)
  socket.onopen = () => broadcast(name, `hello ${name}`)
  socket.onmessage = ({ data }) => onText(data)
  socket.onclose = () => sockets.delete(name)
}
function broadcast(name: string, text: string): void {
  const socket = sockets.get(name)
  if (socket) socket.send(text)
}
function closeAll(): void {
  for (const socket of sockets.values()) socket.close(1000, 'all')
}
channel('a', (text) => {
  console.log(text)
  closeAll()
})
