interface Event {
  detail: { value: string }
}

Page({
  data: { state: 'closed', draft: '', lines: [] as string[] },

  onUnload() {
    // The connection ends with the page.
    this.close()
  },

  type({ detail }: Event) {
    this.setData({ draft: detail.value })
  },

  connect() {
    this.setData({ state: 'connecting' })
    const task = wx.connectSocket({ url: 'wss://echo.example/' })
    this.task = task
    task.onOpen(() => this.setData({ state: 'open' }))
    task.onMessage(({ data }) => this.show(`received: ${data}`))
    task.onError(() => wx.showToast({ title: 'The connection failed', icon: 'none' }))
    task.onClose(({ code, reason }) => {
      console.log('closed with', code)
      this.setData({ state: 'closed' })
      this.show(`closed: ${code} ${reason}`)
    })
  },

  send() {
    const { draft } = this.data
    this.task.send({ data: draft })
    this.show(`sent: ${draft}`)
    this.setData({ draft: '' })
  },

  close() {
    if (this.data.state === 'open') this.task.close({ code: 4001, reason: 'enough' })
  },

  show(line: string) {
    this.setData({ [`lines[${this.data.lines.length}]`]: line })
  },
})
