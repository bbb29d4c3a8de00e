let lockReconnect = false
let tries = 0

function connect() {
  const task = wx.connectSocket({ url: 'wss://echo.example/' })
  task.onOpen(() => {
    tries = 0
    task.send({ data: 'hi' })
  })
  task.onMessage((res) => console.log(res.data))
  task.onError(() => reconnect())
  task.onClose(() => reconnect())
}

function reconnect() {
  if (lockReconnect || tries >= 2) return
  lockReconnect = true
  tries++
  setTimeout(() => {
    lockReconnect = false
    connect()
  }, 50)
}

connect()
