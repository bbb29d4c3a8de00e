import webSocket from '@ohos.net.webSocket'

class WsManager {
  connect(url) {
    const ws = webSocket.createWebSocket()
    ws.on('open', () => {
      console.log('open')
      ws.send('hello')
    })
    ws.on('message', (err, value) => console.log(value))
    ws.on('error', (err) => console.log('error', err.code))
    ws.connect(url)
  }
}

new WsManager().connect('wss://echo.example/')
