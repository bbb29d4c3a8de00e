import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://echo.example/' })

task.onOpen(() => {
  task.close({
    code: 4001,
    reason: 'good night',
    success: ({ errMsg }) => console.log('success', errMsg),
    fail: ({ errMsg }) => console.log('fail', errMsg),
    complete: () => console.log('complete, readyState', task.readyState),
  })
})
task.onClose(({ code, reason }) => console.log('closed', code, reason))
