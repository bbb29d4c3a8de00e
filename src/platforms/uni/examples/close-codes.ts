const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })

task.onOpen(() => {
  task.close({ code: 1001, fail: ({ errMsg }) => console.log(errMsg.slice(0, 35)) })
  task.close({
    code: 4001,
    reason: 'good night',
    success: ({ errMsg }) => console.log(errMsg),
    complete: () => console.log('complete'),
  })
})
task.onClose(({ code, reason }) => console.log('closed', code, reason))
