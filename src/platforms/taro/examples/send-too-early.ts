import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://echo.example/' })

const early = task.send({
  data: 'too early',
  success: () => console.log('success'),
  fail: ({ errMsg }) => console.log('fail:', errMsg),
  complete: () => console.log('complete'),
})
await early.catch(() => console.log('rejected'))

task.onOpen(async () => {
  const { errMsg } = await task.send({ data: 'in time' })
  console.log(errMsg)
})
task.onMessage(({ data }) => {
  console.log(data)
  task.close()
})
