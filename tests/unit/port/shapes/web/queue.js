/** Sends at once, or when the connection opens. */
class QueuedSocket {
  constructor(url) {
    this.queue = []
    this.ws = new WebSocket(url)
    this.ws.onopen = () => {
      for (const text of this.queue) this.ws.send(text)
      this.queue = []
    }
    this.ws.onmessage = (event) => console.log(event.data)
  }

  send(text) {
    if (this.ws.readyState === WebSocket.OPEN) this.ws.send(text)
    else this.queue.push(text)
  }
}

const socket = new QueuedSocket('wss://echo.example/')
socket.send('early')
