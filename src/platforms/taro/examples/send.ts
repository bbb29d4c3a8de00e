import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://echo.example/' })

task.onOpen(() => {
  task.send({
    data: 'hello',
    success: (result) => console.log('success', result.errMsg),
    fail: (result) => console.log('fail', result.errMsg),
    complete: () => console.log('complete'),
  })
})
task.onMessage(({ data }) => {
  if (typeof data === 'string') {
    console.log('text', data)
    task.send({ data: new Uint8Array([1, 2, 3]).buffer })
  } else {
    console.log('binary', new Uint8Array(data))
    task.close()
  }
})
task.onClose(() => console.log('closed'))
