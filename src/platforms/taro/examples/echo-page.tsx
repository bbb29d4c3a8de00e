import Taro, { useUnload } from '@tarojs/taro'
import { Button, Input, Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'

const row = { display: 'flex', gap: 8, padding: 12 }

export default function EchoPage() {
  const task = useRef<Taro.SocketTask>()
  const [state, setState] = useState('closed')
  const [draft, setDraft] = useState('')
  const [lines, setLines] = useState<string[]>([])
  const add = (line: string) => setLines((all) => [...all, line])

  const connect = async () => {
    setState('connecting')
    const socket = await Taro.connectSocket({ url: 'wss://echo.example/' })
    task.current = socket
    socket.onOpen(() => setState('open'))
    socket.onMessage(({ data }) => add(`received: ${data}`))
    socket.onError(({ errMsg }) => Taro.showToast({ title: errMsg, icon: 'none' }))
    socket.onClose(({ code, reason }) => {
      setState('closed')
      add(`closed: ${code} ${reason}`)
    })
  }
  const send = () => {
    task.current?.send({ data: draft })
    add(`sent: ${draft}`)
    setDraft('')
  }
  const close = () => task.current?.close({ code: 4001, reason: 'enough' })

  // The connection ends with the page.
  useUnload(close)

  return (
    <View>
      <View style={{ padding: 12, fontSize: 20, color: '#fff', backgroundColor: '#41628c' }}>
        <Text>{state}</Text>
      </View>
      <View style={row}>
        <Input
          style={{ flex: 1, height: 40, padding: '0 12px', backgroundColor: '#f2f4f7' }}
          placeholder="Your message"
          value={draft}
          onInput={(event) => setDraft(event.detail.value)}
          onConfirm={send}
        />
      </View>
      <View style={row}>
        <Button size="mini" type="primary" disabled={state !== 'closed'} onClick={connect}>
          connect
        </Button>
        <Button size="mini" disabled={state !== 'open'} onClick={send}>
          send
        </Button>
        <Button size="mini" type="warn" disabled={state !== 'open'} onClick={close}>
          close
        </Button>
      </View>
      {lines.map((line, index) => (
        <View key={index} style={{ padding: '6px 12px' }}>
          {line}
        </View>
      ))}
    </View>
  )
}
