import { WsClient } from './common/WsClient'

const client = new WsClient({
  onText: (text: string) => {
    console.log(text)
  },
})
client.connect('wss://echo.example/')
