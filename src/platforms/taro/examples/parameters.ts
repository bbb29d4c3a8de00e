import Taro from '@tarojs/taro'

const addresses = ['https://echo.example/', 'echo.example', undefined]

for (const url of addresses) {
  try {
    await Taro.connectSocket({
      url: url as string,
      fail: ({ errMsg }) => console.log('fail:', errMsg),
      complete: () => console.log('complete'),
    })
  } catch {
    console.log('rejected')
  }
}

await Taro.connectSocket(undefined as never).catch(({ errMsg }) => console.log(errMsg))
