const task = wx.connectSocket({
  url: 'wss://echo.example/',
  success: (result) => console.log('success', result),
  fail: (result) => console.log('fail', result),
  complete: ({ errMsg }) => console.log('complete', errMsg),
})
console.log('connectSocket returned')

task.onOpen(() => {
  console.log('open')
  task.close({ complete: ({ errMsg }) => console.log(errMsg) })
})
task.onClose(({ code }) => console.log('closed', code))
