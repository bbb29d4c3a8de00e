const connect = (name: string) => {
  const task = uni.connectSocket({ url: `wss://echo.example/?${name}`, complete() {} })
  task.onOpen(() => {
    console.log(name, 'open')
    task.close({})
  })
  task.onClose(() => console.log(name, 'closed'))
  return task
}

const first = connect('first')
connect('second')
setTimeout(() => {
  connect('third')
  first.close({})
}, 500)
