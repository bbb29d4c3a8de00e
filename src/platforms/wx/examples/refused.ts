const task = wx.connectSocket({
  url: 'wss://refuse.example/',
  success: ({ errMsg }) => console.log(errMsg),
})

task.onError(({ errMsg }) => console.log('error', errMsg))
task.onClose(() => console.log('closed'))
