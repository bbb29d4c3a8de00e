let count = 0

function start() {
  const task = uni.connectSocket({ url: 'wss://echo.example/', complete() {} })
  task.onOpen(() => {
    console.log('open')
    task.send({ data: 'hello' })
  })
  task.onMessage(({ data }) => console.log(data))
  task.onClose(({ code }) => {
    if (code !== 1000 && ++count < 3) setTimeout(start, 100)
  })
}

start()
