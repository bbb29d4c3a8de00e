import Taro from '@tarojs/taro'
import { beat } from '../beat'
import type { Line } from '../types'

/** A chat. */
export class Chat {
  task?: Taro.SocketTask
  constructor(private readonly url: string) {}

  async start(told: (line: Line) => void) {
    const task = await Taro.connectSocket({ url: this.url })
    this.task = task
    task.onOpen(() => {
      task.send({ data: 'hello' })
      beat(task)
    })
    task.onMessage(({ data }) => told({ text: String(data) }))
    task.onClose(({ code }) => console.log('closed', code))
  }
}
