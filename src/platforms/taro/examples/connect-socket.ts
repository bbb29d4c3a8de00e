import Taro from '@tarojs/taro'

const connecting = Taro.connectSocket({
  url: 'wss://echo.example/',
  protocols: ['chat', 'superchat'],
  success: (result) => console.log('success', result),
  fail: (result) => console.log('fail', result.errMsg),
  complete: (result) => console.log('complete', result.errMsg),
})
console.log('connectSocket returned')

const task = await connecting
console.log('task', task.socketTaskId, task.errMsg, task.readyState)
task.onOpen(() => task.close())
task.onClose(({ code }) => console.log('closed', code))
