import Taro from '@tarojs/taro'

class Client {
  async connect(url) {
    this.task = await Taro.connectSocket({ url })
    this.task.onOpen(() => this.task.send({ data: 'hello' }))
    this.task.onMessage(({ data }) => console.log(data))
    this.task.onClose(({ code }) => console.log('closed', code))
  }
}

new Client().connect('wss://echo.example/')
