import Taro from '@tarojs/taro'
import { Button, Input, ScrollView, Text, View } from '@tarojs/components'
import { Component } from 'react'

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

interface State {
  title: string
  draft: string
  joined: boolean
  entries: Entry[]
}

const look = {
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  bar: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: 12,
    color: '#ffffff',
    backgroundColor: '#24435c',
  },
  entries: { flex: 1, minHeight: 0, backgroundColor: '#f4f6f8' },
  entry: { padding: '6px 12px' },
  name: { fontSize: 12, color: '#5a6b78' },
  mine: {
    display: 'inline-block',
    padding: '8px 10px',
    color: '#ffffff',
    backgroundColor: '#2a6a9a',
  },
  theirs: { display: 'inline-block', padding: '8px 10px', backgroundColor: '#ffffff' },
  compose: { display: 'flex', gap: 8, alignItems: 'center', padding: 12 },
  line: { flex: 1, height: 40, padding: '0 10px', backgroundColor: '#f0f2f4' },
}

export default class ChatPage extends Component<{}, State> {
  state: State = { title: 'Lobby', draft: '', joined: false, entries: [] }
  task?: Taro.SocketTask

  componentWillUnmount() {
    this.leave()
  }

  join = async () => {
    // Two companions, Ada and Lin, join every room of this server.
    const task = await Taro.connectSocket({ url: 'wss://chat.example/?pace=200' })
    this.task = task
    task.onOpen(() => {
      this.setState({ joined: true })
      this.tell({ type: 'join', room: 'lobby', name: 'You' })
    })
    task.onMessage(({ data }) => this.hear(JSON.parse(data)))
    task.onClose(({ code }) => {
      this.setState({ joined: false, title: 'Lobby' })
      this.show('', `You left, code ${code}`)
    })
  }

  hear(message: Message) {
    if (message.type === 'say') this.show(message.name, message.text)
    else if (message.type === 'presence') this.show('', `${message.name} is here`)
    else if (message.type === 'error') this.show('', message.message)
    if (message.members) this.setState({ title: `Lobby (${message.members.length})` })
  }

  say = () => {
    if (this.state.draft) this.tell({ type: 'say', text: this.state.draft })
    this.setState({ draft: '' })
  }

  leave = () => {
    this.task?.close({ code: 1000, reason: 'see you' })
  }

  tell(message: object) {
    this.task?.send({ data: JSON.stringify(message) })
  }

  show(name: string, text: string) {
    this.setState(({ entries }) => ({
      entries: [...entries, { id: `entry-${entries.length}`, name, text }],
    }))
  }

  render() {
    const { title, draft, joined, entries } = this.state
    return (
      <View style={look.page}>
        <View style={look.bar}>
          <Text>{title}</Text>
          <Text onClick={joined ? this.leave : this.join}>{joined ? 'Leave' : 'Join'}</Text>
        </View>
        <ScrollView scrollY scrollIntoView={entries[entries.length - 1]?.id} style={look.entries}>
          {entries.map(({ id, name, text }) => (
            <View key={id} id={id} style={look.entry}>
              {name && <View style={look.name}>{name}</View>}
              <Text style={name === '' ? look.name : name === 'You' ? look.mine : look.theirs}>
                {text}
              </Text>
            </View>
          ))}
        </ScrollView>
        <View style={look.compose}>
          <Input
            style={look.line}
            placeholder="Say something"
            confirmType="send"
            value={draft}
            onInput={(event) => this.setState({ draft: event.detail.value })}
            onConfirm={this.say}
          />
          <Button size="mini" type="primary" onClick={this.say}>
            Send
          </Button>
        </View>
      </View>
    )
  }
}
