const connect = (url) =>
  new Promise((resolve, reject) => {
    const task = wx.connectSocket({ url, fail: reject })
    task.onOpen(() => resolve(task))
    task.onError(reject)
  })

connect('wss://echo.example/').then((task) => {
  task.onMessage((res) => console.log(res.data))
  task.send({ data: 'hello' })
})
