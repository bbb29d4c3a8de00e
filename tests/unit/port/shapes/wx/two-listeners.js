const task = wx.connectSocket({ url: 'wss://echo.example/' })

task.onMessage((res) => console.log('log', res.data))
task.onMessage((res) => {
  if (res.data === 'hello') console.log('greeted')
})
task.onOpen(() => task.send({ data: 'hello' }))
