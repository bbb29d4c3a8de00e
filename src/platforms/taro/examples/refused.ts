import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://refuse.example/' })

task.onOpen(() => console.log('open'))
task.onError(({ errMsg }) => console.log('error', errMsg))
task.onClose(({ code, reason }) => console.log('closed', code, reason))
