class Socket {
  constructor() {
    this.events = {}
  }

  on(name, callback) {
    ;(this.events[name] = this.events[name] || []).push(callback)
    return this
  }

  emit(name, value) {
    ;(this.events[name] || []).forEach((callback) => callback(value))
  }

  open(url) {
    this.socketTask = wx.connectSocket({ url })
    this.socketTask.onOpen(() => {
      this.emit('open')
      this.socketTask.send({ data: JSON.stringify({ event: 'greet', body: 'hi' }) })
    })
    this.socketTask.onMessage((res) => {
      const { event, body } = JSON.parse(res.data)
      this.emit(event, body)
    })
    this.socketTask.onClose((res) => this.emit('close', res.code))
  }
}

const socket = new Socket()
socket.on('open', () => console.log('open')).on('greet', (body) => console.log(body))
socket.open('wss://echo.example/')
