class Base {
  constructor(url) {
    this.ws = new WebSocket(url)
    this.ws.onopen = () => this.opened()
    this.ws.onmessage = (event) => this.received(event.data)
  }

  opened() {}

  received() {}
}

class Chat extends Base {
  opened() {
    this.ws.send('hello')
  }

  received(text) {
    console.log(text)
  }
}

new Chat('wss://echo.example/')
