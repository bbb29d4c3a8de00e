import { open as connect, URL_OF_CHAT } from './net'

const socket = connect(URL_OF_CHAT)
socket.onmessage = (event) => {
  console.log(event.data)
  socket.close(1000, 'read')
}
