const task = wx.connectSocket({ url: 'wss://echo.example/' })

task.onOpen(() => {
  task.close({ code: 1001, fail: ({ errMsg }) => console.log(errMsg) })
  task.close({
    code: 4001,
    reason: 'good night',
    success: ({ errMsg }) => console.log(errMsg),
    complete: () => console.log('complete'),
  })
  task.close({ fail: ({ errMsg }) => console.log(errMsg) })
})
task.onClose(({ code, reason }) => console.log('closed', code, reason))
