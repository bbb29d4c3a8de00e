const task = wx.connectSocket({ url: 'wss://echo.example/' })
// prettier-ignore
task.onOpen(() => { task.send({ data: 'hello' }) })
// prettier-ignore
task.onMessage((res) => { const { data } = res; console.log(data, res); task.close({ code: 1000, reason: 'over' }) })
// prettier-ignore
task.onClose((res) => { console.log('closed', res) })
