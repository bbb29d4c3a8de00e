const task = uni.connectSocket({
  url: 'wss://echo.example/',
  success: ({ errMsg }) => console.log(errMsg),
})

task.onOpen(() => {
  console.log('open')
  task.send({ data: 'hello' })
})
task.onMessage(({ data }) => {
  console.log('message', data)
  task.close({})
})
task.onError(({ errMsg }) => console.log('error', errMsg))
task.onClose(({ code, reason }) => console.log('close', code, reason))
