import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://echo.example/' })

const names: Record<number, string> = {
  [task.CONNECTING]: 'CONNECTING',
  [task.OPEN]: 'OPEN',
  [task.CLOSING]: 'CLOSING',
  [task.CLOSED]: 'CLOSED',
}
const show = (when: string) => console.log(when, task.readyState, names[task.readyState])

show('after connectSocket')
task.onOpen(() => {
  show('in onOpen')
  task.close()
  show('after close')
})
task.onClose(() => show('in onClose'))
