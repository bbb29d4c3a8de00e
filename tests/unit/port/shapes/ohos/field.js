import webSocket from '@ohos.net.webSocket'

class Chat {
  ws = webSocket.createWebSocket()

  start(url) {
    this.ws.on('open', () => this.ws.send('hello'))
    this.ws.on('message', (err, value) => console.log(value))
    this.ws.connect(url)
  }
}

new Chat().start('wss://echo.example/')
