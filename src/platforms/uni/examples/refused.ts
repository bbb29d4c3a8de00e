const task = uni.connectSocket({
  url: 'wss://refuse.example/',
  success: ({ errMsg }) => console.log(errMsg),
})

task.onError((result) => console.log('error', result))
task.onClose(({ code }) => console.log('closed', code))
