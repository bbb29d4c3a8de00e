const task = wx.connectSocket({ url: 'wss://echo.example/' })

task.onOpen(() => {
  const message = { type: 'join' }
  task.send({ data: message as never, fail: ({ errMsg }) => console.log(errMsg) })
  task.send({ data: JSON.stringify(message) })
})
task.onMessage(({ data }) => {
  console.log(data)
  task.close()
})
