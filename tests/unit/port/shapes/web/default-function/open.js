export default function () {
  const socket = new WebSocket('wss://echo.example/')
  return socket
}
