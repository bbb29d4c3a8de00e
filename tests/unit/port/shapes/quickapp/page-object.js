import websocketfactory from '@system.websocketfactory'

const page = {
  messages: [],
  start() {
    const ws = websocketfactory.create({ url: 'wss://echo.example/' })
    ws.onopen = () => {
      ws.send({ data: 'hello', success: () => console.log('sent') })
    }
    ws.onmessage = ({ data }) => {
      this.messages.push(data)
      console.log(this.messages.length)
    }
    this.ws = ws
  },
}

page.start()
