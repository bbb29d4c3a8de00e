const socketTask = uni.connectSocket({
  url: 'wss://echo.example/',
  success: () => {},
})

socketTask.onOpen(() => {
  socketTask.send({ data: JSON.stringify({ type: 'login', token: 'secret' }) })
})
socketTask.onMessage((res) => {
  console.log(JSON.parse(res.data).type)
})
socketTask.onError(() => console.log('error'))
socketTask.onClose(() => console.log('closed'))
