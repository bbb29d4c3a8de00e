import Taro from '@tarojs/taro'
class Chat {
  task?: Taro.SocketTask
  queue: string[] = []
  ready = false
  async start(url: string) {
    this.task = await Taro.connectSocket({ url })
    this.task.onOpen(() => {
      this.ready = true
      this.queue.splice(0).forEach((text) => this.task!.send({ data: text }))
    })
    this.task.onMessage(({ data }) => {
      console.log(data)
      this.task?.close({ code: 1000, reason: 'ok' })
    })
    this.task.onError((e) => console.log('error', e.errMsg))
    this.task.onClose(({ code }) => {
      this.ready = false
      console.log('closed', code)
    })
  }
  send(text: string) {
    if (this.ready) this.task!.send({ data: text })
    else this.queue.push(text)
  }
}
const chat = new Chat()
chat.start('wss://echo.example/')
chat.send('first')
