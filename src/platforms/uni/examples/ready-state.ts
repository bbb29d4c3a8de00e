const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })

console.log('after the call', task.readyState)
console.log(task.CONNECTING, task.OPEN, task.CLOSING, task.CLOSED)
task.onOpen(() => {
  console.log('open', task.readyState)
  task.close({})
  console.log('after close()', task.readyState)
})
task.onClose(() => console.log('closed', task.readyState))
