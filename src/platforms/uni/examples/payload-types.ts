const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })

task.onOpen(() => {
  const message = { type: 'join' }
  task.send({ data: message as never, fail: ({ errMsg }) => console.log(errMsg) })
  task.send({ data: JSON.stringify(message) })
})
task.onMessage(({ data }) => {
  console.log(data)
  if (data !== '[object Object]') task.close({})
})
