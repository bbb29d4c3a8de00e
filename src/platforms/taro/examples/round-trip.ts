import Taro from '@tarojs/taro'

const connecting = Taro.connectSocket({
  url: 'wss://echo.example/echo',
  success: () => console.log('connect success'),
})

connecting.then((task) => {
  task.onOpen(() => {
    console.log('onOpen')
    task.send({ data: 'xxx' })
  })
  task.onMessage((message) => {
    console.log('onMessage: ', message)
    task.close()
  })
  task.onError(() => console.log('onError'))
  task.onClose((event) => console.log('onClose: ', event))
})
