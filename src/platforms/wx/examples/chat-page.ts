interface Entry {
  id: string
  name: string
  text: string
}

interface Message {
  type: string
  name: string
  text: string
  message: string
  members?: string[]
}

const LOBBY = 'Lobby'

Page({
  data: { title: LOBBY, draft: '', joined: false, entries: [] as Entry[], last: '' },

  onUnload() {
    // The connection ends with the page.
    this.leave()
  },

  joinOrLeave() {
    if (this.data.joined) this.leave()
    else this.join()
  },

  join() {
    // Two companions, Ada and Lin, join every room of this server.
    const task = wx.connectSocket({ url: 'wss://chat.example/?pace=200' })
    this.task = task
    task.onOpen(() => {
      this.setData({ joined: true })
      this.tell({ type: 'join', room: 'lobby', name: 'You' })
    })
    task.onMessage(({ data }) => this.hear(JSON.parse(data as string)))
    task.onClose(({ code }) => {
      console.log('closed with', code)
      this.setData({ joined: false, title: LOBBY })
      this.show('', `You left, code ${code}`)
    })
  },

  hear({ type, name, text, message, members }: Message) {
    if (type === 'say') this.show(name, text)
    else if (type === 'presence') this.show('', `${name} is here`)
    else if (type === 'error') this.show('', message)
    if (members) this.setData({ title: `${LOBBY} (${members.length})` })
  },

  say() {
    if (this.data.draft) this.tell({ type: 'say', text: this.data.draft })
    this.setData({ draft: '' })
  },

  tell(message: object) {
    this.task?.send({ data: JSON.stringify(message) })
  },

  leave() {
    this.task?.close({ code: 1000, reason: 'see you' })
  },

  show(name: string, text: string) {
    const { length } = this.data.entries
    const id = `entry-${length}`
    this.setData({ [`entries[${length}]`]: { id, name, text }, last: id })
  },
})
