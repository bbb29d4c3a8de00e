import Taro from '@tarojs/taro'

let timer
let beats = 0
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })

task.onOpen(() => {
  timer = setInterval(() => {
    task.send({ data: 'ping' })
    if (++beats === 2) clearInterval(timer)
  }, 30)
})
task.onMessage(({ data }) => console.log(data))
task.onClose(() => clearInterval(timer))
