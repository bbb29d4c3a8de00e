const task = uni.connectSocket({ url: 'wss://greeter.example/', complete() {} })

task.onMessage(({ data }) => console.log('first listener', data))
task.onMessage(({ data }) => {
  console.log('second listener', data)
  if (data === 'welcome') task.send({ data: 'good day' })
  if (data === 'bye') task.close({})
})
task.onOpen(() => {
  console.log('open')
  task.onOpen(() => console.log('never called'))
})
task.onClose(({ code }) => console.log('closed', code))
