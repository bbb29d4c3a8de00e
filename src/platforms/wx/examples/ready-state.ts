const task = wx.connectSocket({ url: 'wss://echo.example/' })

console.log(task.readyState === task.CONNECTING)
task.onOpen(() => {
  console.log(task.readyState === task.OPEN)
  task.close()
  console.log(task.readyState === task.CLOSING)
})
task.onClose(() => console.log(task.readyState === task.CLOSED))
