import { handle } from './handler.js'

let socket

export function start() {
  socket = new WebSocket('wss://echo.example/')
  socket.onopen = () => answer('hello')
  socket.onmessage = (event) => handle(event.data)
}

export function answer(text) {
  socket.send(text)
}
