import Taro from '@tarojs/taro'

const url = 'wss://echo.example/'
const first = await Taro.connectSocket({ url })
const second = await Taro.connectSocket({ url })
console.log('two connections')

await Taro.connectSocket({ url }).catch(({ errMsg }) => console.log(errMsg))

first.onOpen(() => {
  first.close()
  console.log('first closing, readyState', first.readyState)
  Taro.connectSocket({ url }).then((third) => {
    console.log('third connection')
    third.onOpen(() => third.close())
    third.onClose(({ code }) => {
      console.log('third closed', code)
      second.close()
    })
  })
})
second.onClose(({ code }) => console.log('second closed', code))
