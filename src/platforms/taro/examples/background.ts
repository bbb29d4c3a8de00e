import Taro from '@tarojs/taro'

let task = await connect()

async function connect() {
  const next = await Taro.connectSocket({ url: 'wss://echo.example/' })
  next.onOpen(() => {
    console.log('open')
    next.send({ data: 'anything new?' })
  })
  next.onMessage(({ data }) => console.log('received', data))
  next.onClose(({ code, reason }) => console.log('closed', code, reason))
  return next
}

Taro.onAppHide(() => {
  console.log('hidden')
  task.send({ data: 'away', fail: ({ errMsg }) => console.log('fail', errMsg) })
})

Taro.onAppShow(async () => {
  console.log('shown')
  task = await connect()
  task.onMessage(() => task.close({ code: 1000, reason: 'up to date' }))
})
