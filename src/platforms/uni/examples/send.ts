const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })

task.onOpen(() => {
  task.send({
    data: 'hello',
    success: ({ errMsg }) => console.log('success', errMsg),
    fail: ({ errMsg }) => console.log('fail', errMsg),
    complete: () => console.log('complete'),
  })
})
task.onMessage(({ data }) => {
  if (typeof data === 'string') {
    console.log('text', data)
    task.send({ data: new Uint8Array([1, 2, 3]).buffer })
  } else {
    console.log('binary', new Uint8Array(data))
    task.close({})
  }
})
