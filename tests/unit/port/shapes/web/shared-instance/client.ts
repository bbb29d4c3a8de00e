export type Told = (text: string) => void

class Client {
  readonly told: Told[] = []
  private socket?: WebSocket

  open() {
    this.socket = new WebSocket('wss://echo.example/')
    this.socket.onopen = () => this.say('hello')
    this.socket.onmessage = (event) => this.told.forEach((tell) => tell(event.data))
  }

  say(text: string) {
    this.socket?.send(text)
  }
}

export default new Client()
