const task = uni.connectSocket({ url: 'wss://drop.example/', complete() {} })

task.onOpen(() => {
  console.log('open')
  task.send({ data: 'anyone?' })
})
task.onClose(({ code }) => console.log('closed', code))
