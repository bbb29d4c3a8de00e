class WsRequest {
  constructor(url, time) {
    this.url = url
    this.timeout = time
    this.isOpen = false
    this.connect()
  }

  connect() {
    this.socketTask = uni.connectSocket({
      url: this.url,
      complete: () => {},
    })
    this.socketTask.onOpen(() => {
      this.isOpen = true
      this.socketTask.send({ data: 'open' })
    })
    this.socketTask.onMessage((e) => console.log(e.data))
    this.socketTask.onClose(() => {
      this.isOpen = false
    })
  }
}

new WsRequest('wss://echo.example/', 5000)
