const task = uni.connectSocket({
  url: 'wss://echo.example/',
  success: (result) => console.log('success', result),
  fail: (result) => console.log('fail', result),
  complete: ({ errMsg }) => console.log('complete', errMsg),
})
console.log('connectSocket returned')

task.onOpen((result) => {
  console.log('open', Object.keys(result))
  task.close({ complete: ({ errMsg }) => console.log(errMsg) })
})
task.onClose(({ code }) => console.log('closed', code))
