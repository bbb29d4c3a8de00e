const ws = new WebSocket('wss://echo.example/')
function say(text: string) {
  ws.send(text)
}
class Talk {
  constructor(private readonly s: WebSocket) {}
  hello() {
    this.s.send('hello')
  }
}
ws.onmessage = (event) => {
  console.log(event.data)
  ws.close(1000)
}
const talk = new Talk(ws)
talk.hello()
say('early')
