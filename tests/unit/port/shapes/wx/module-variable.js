let socketTask = null

function initSocket() {
  socketTask = wx.connectSocket({ url: 'wss://echo.example/', tcpNoDelay: true })
  socketTask.onOpen(() => send({ cmd: 'login' }))
  socketTask.onMessage((res) => handle(JSON.parse(res.data)))
  socketTask.onClose(() => {
    socketTask = null
  })
}

function send(message) {
  socketTask.send({ data: JSON.stringify(message) })
}

function handle({ cmd }) {
  console.log(cmd)
}

initSocket()
