const task = wx.connectSocket({
  url: 'wss://refuse.example/',
  success: ({ errMsg }) => console.log(errMsg),
})

task.onError(() => console.log('error'))
task.onClose(() => console.log('closed'))
