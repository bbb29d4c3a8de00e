class WebSocketClient {
  constructor(url) {
    this.url = url
    this.heartbeat = null
    this.count = 0
  }

  connect() {
    this.task = wx.connectSocket({ url: this.url })
    this.task.onOpen(() => {
      this.startHeartbeat()
    })
    this.task.onMessage((res) => {
      console.log(res.data)
    })
    this.task.onClose(() => {
      this.stopHeartbeat()
    })
  }

  startHeartbeat() {
    this.heartbeat = setInterval(() => {
      this.task.send({ data: 'ping', fail: () => this.stopHeartbeat() })
      if (++this.count >= 2) this.stopHeartbeat()
    }, 30)
  }

  stopHeartbeat() {
    clearInterval(this.heartbeat)
  }
}

new WebSocketClient('wss://echo.example/').connect()
