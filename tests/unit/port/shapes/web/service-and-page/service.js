let socket

export function connect(url, { opened, received }) {
  socket = new WebSocket(url)
  socket.onopen = () => opened()
  socket.onmessage = ({ data }) => received(data)
  socket.onclose = ({ code }) => console.log('closed', code)
}

// Sends a text.
export const send = (text) => socket.send(text)
