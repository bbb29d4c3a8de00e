class Heartbeat {
  constructor(url, interval) {
    this.interval = interval
    this.beats = 0
    this.ws = new WebSocket(url)
    this.ws.onopen = () => this.start()
    this.ws.onmessage = () => console.log('alive')
    this.ws.onclose = () => clearInterval(this.timer)
  }

  start() {
    this.timer = setInterval(() => {
      this.ws.send('ping')
      if (++this.beats === 3) clearInterval(this.timer)
    }, this.interval)
  }
}

new Heartbeat('wss://echo.example/', 20)
