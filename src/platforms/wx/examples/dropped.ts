const task = wx.connectSocket({ url: 'wss://drop.example/' })

task.onOpen(() => {
  console.log('open')
  task.send({ data: 'anyone?' })
})
task.onError(() => console.log('error'))
task.onClose(({ code, reason }) => console.log('closed', code, reason))
