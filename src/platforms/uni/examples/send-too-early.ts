const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })

task.send({
  data: 'too early',
  success: ({ errMsg }) => console.log('success:', errMsg),
  fail: (result) => console.log('fail:', result),
  complete: () => console.log('complete'),
})
task.onOpen(() => {
  task.send({ data: 'in time', success: ({ errMsg }) => console.log(errMsg) })
})
task.onMessage(({ data }) => {
  console.log(data)
  task.close({})
})
