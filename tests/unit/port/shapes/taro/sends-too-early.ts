import Taro from '@tarojs/taro'
let task: Taro.SocketTask
const send = (data: string) => task.send({ data })
async function main() {
  task = await Taro.connectSocket({ url: 'wss://echo.example/' })
  task.onMessage(({ data }) => {
    console.log(data)
    task.close({ code: 1000 })
  })
  send('now')
  task.onOpen(() => send('later'))
}
void main()
