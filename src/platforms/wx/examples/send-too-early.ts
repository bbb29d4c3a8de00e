const task = wx.connectSocket({ url: 'wss://echo.example/' })

task.send({
  data: 'too early',
  fail: ({ errMsg }) => console.log('fail:', errMsg),
  complete: () => console.log('complete'),
})
task.onOpen(() => {
  task.send({ data: 'in time', success: ({ errMsg }) => console.log(errMsg) })
})
task.onMessage(({ data }) => {
  console.log(data)
  task.close()
})
