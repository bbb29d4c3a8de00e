/** A connection that comes back after a loss. */
class ReconnectingSocket {
  constructor(url, onText) {
    this.url = url
    this.onText = onText
    this.attempts = 0
    this.connect()
  }

  connect() {
    this.ws = new WebSocket(this.url)
    this.ws.onopen = () => this.ws.send('hello')
    this.ws.onmessage = (event) => this.onText(event.data)
    this.ws.onclose = (event) => {
      if (event.code !== 1000 && this.attempts < 3) this.retry()
    }
  }

  retry() {
    this.attempts++
    setTimeout(() => this.connect(), 100 * this.attempts)
  }
}

new ReconnectingSocket('wss://echo.example/', (text) => console.log(text))
