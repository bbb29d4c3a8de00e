import Taro from '@tarojs/taro'

Taro.onSocketOpen(() => {
  console.log('open')
  Taro.sendSocketMessage({ data: 'hello' }).then(({ errMsg }) => console.log(errMsg))
})
Taro.onSocketMessage(({ data }) => {
  console.log('message', data)
  Taro.closeSocket()
})
Taro.onSocketError(({ errMsg }) => console.log('error', errMsg))
Taro.onSocketClose(({ code, reason }) => console.log('close', code, reason))

Taro.connectSocket({ url: 'wss://echo.example/' })
