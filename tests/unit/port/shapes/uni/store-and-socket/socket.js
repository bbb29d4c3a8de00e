import { state } from './store.js'

export function connect(url, told) {
  const task = uni.connectSocket({ url, complete() {} })
  task.onOpen(() => {
    state.online = true
    task.send({ data: 'hello' })
  })
  task.onMessage((res) => told(res.data))
}
