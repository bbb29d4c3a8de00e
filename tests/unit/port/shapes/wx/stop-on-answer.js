const task = wx.connectSocket({ url: 'wss://echo.example/' })

task.onOpen(() => task.send({ data: 'one', success: () => console.log('sent') }))
task.onMessage(({ data }) => {
  console.log(data)
  task.close({ code: 1000, reason: 'done' })
})
task.onClose(({ code, reason }) => console.log(code, reason))
