/** A connection that sends a ping whenever nothing was sent for a while. */
class Heartbeat {
  private timer: ReturnType<typeof setTimeout> | undefined
  private beats = 0
  private readonly task: UniApp.SocketTask

  constructor(
    url: string,
    private readonly interval: number,
  ) {
    this.task = uni.connectSocket({ url, complete() {} })
    this.task.onOpen(() => this.beat())
    this.task.onMessage(({ data }) => this.received(data))
    this.task.onClose(({ code }) => this.stop(`closed ${code}`))
    this.task.onError(() => this.stop('error'))
  }

  private beat() {
    this.timer = setTimeout(() => this.task.send({ data: 'ping' }), this.interval)
  }

  private received(data: string) {
    console.log('alive:', data)
    if (++this.beats === 3) this.task.close({})
    else this.beat()
  }

  private stop(why: string) {
    clearTimeout(this.timer)
    console.log(why)
  }
}

new Heartbeat('wss://echo.example/', 20)
