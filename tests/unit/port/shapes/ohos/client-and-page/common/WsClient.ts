import webSocket from '@ohos.net.webSocket'
import { Listener } from './Listener'

export class WsClient {
  private ws = webSocket.createWebSocket()

  constructor(private listener: Listener) {}

  connect(url: string): void {
    this.ws.on('open', () => {
      this.ws.send('hello')
    })
    this.ws.on('message', (_err, value) => {
      this.listener.onText(String(value))
    })
    this.ws.connect(url)
  }
}
