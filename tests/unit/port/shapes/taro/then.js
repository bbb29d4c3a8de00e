import Taro from '@tarojs/taro'

Taro.connectSocket({ url: 'wss://echo.example/' }).then((task) => {
  task.onOpen(() => {
    console.log('open')
    task.send({ data: 'hello' })
  })
  task.onMessage((message) => console.log(message.data))
})
