let open = false
const waiting = []
const task = uni.connectSocket({ url: 'wss://echo.example/', complete: () => {} })
task.onOpen(() => {
  open = true
  while (waiting.length) task.send({ data: waiting.shift() })
})
task.onMessage((res) => {
  console.log(res.data)
  task.close({ success: () => console.log('closing') })
})
task.onClose((res) => console.log('closed', res.code, res.reason))
const send = (data) =>
  open ? task.send({ data, fail: () => console.log('failed') }) : waiting.push(data)
send('early')
setTimeout(() => send('late'), 5000)
