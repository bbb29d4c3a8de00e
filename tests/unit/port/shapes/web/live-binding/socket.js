export let socket

export const open = () => {
  socket = new WebSocket('wss://echo.example/')
}
