const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })

const send = (data) =>
  new Promise((resolve, reject) => {
    task.send({ data, success: resolve, fail: reject })
  })

task.onOpen(async () => {
  await send('hello')
  console.log('sent')
})
task.onMessage(({ data }) => console.log(data))
