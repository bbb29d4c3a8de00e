import { describe, expect, it } from 'vitest'
import { until } from '../../../../support/virtual-time.ts'
import { openPage } from './support.ts'

describe('a page of Taro', () => {
  it('is drawn, and follows its state', async () => {
    const page = await openPage(`
      import { useState } from 'react'
      import { View, Text, Button } from '@tarojs/components'
      export default function Index() {
        const [count, setCount] = useState(0)
        return (
          <View className='index'>
            <Text>Count: {count}</Text>
            <Button type='primary' onClick={() => setCount(count + 1)}>More</Button>
          </View>
        )
      }`)
    await until(() => page.text().includes('Count: 0'))
    page.tap('More')
    expect(page.text()).toContain('Count: 1')
    expect(page.errors).toEqual([])
    expect(page.notes).toEqual([])
  })

  it('connects, sends and shows the echo', async () => {
    const page = await openPage(`
      import Taro, { useLoad, useUnload } from '@tarojs/taro'
      import { useRef, useState } from 'react'
      import { View, Input, Button, ScrollView } from '@tarojs/components'
      export default function Chat() {
        const task = useRef<Taro.SocketTask>()
        const [messages, setMessages] = useState<string[]>([])
        const [draft, setDraft] = useState('')
        useLoad(async () => {
          const socket = await Taro.connectSocket({ url: 'wss://echo.example/' })
          socket.onOpen(() => setMessages((all) => [...all, 'open']))
          socket.onMessage(({ data }) => setMessages((all) => [...all, 'got ' + data]))
          task.current = socket
        })
        const send = () => {
          task.current?.send({ data: draft })
          setDraft('')
        }
        return (
          <View>
            <ScrollView scrollY scrollIntoView={'m' + (messages.length - 1)}>
              {messages.map((message, index) => <View key={index} id={'m' + index}>{message}</View>)}
            </ScrollView>
            <Input value={draft} onInput={(event) => setDraft(event.detail.value)} onConfirm={send} />
            <Button onClick={send}>Send</Button>
          </View>
        )
      }`)
    await until(() => page.text().includes('open'))
    const field = page.screen.find('input')
    page.type(field, 'hello')
    page.screen.fire(field, 'return', { value: 'hello' })
    expect(field.attributes.get('value')).toBe('')
    await until(() => page.text().includes('got hello'))
    expect(page.errors).toEqual([])
  })

  it('draws pieces of text side by side as one, whichever of them changes', async () => {
    const page = await openPage(`
      import { useState } from 'react'
      import { View, Text } from '@tarojs/components'
      export default function Index() {
        const [count, setCount] = useState(0)
        return (
          <View style={{ display: 'flex' }} onClick={() => setCount(count + 1)}>
            Count: {count} {count === 1 && <Text>one</Text>} times
          </View>
        )
      }`)
    const shown = () => page.screen.texts().filter((text) => text !== '')
    await until(() => expect(shown()).toEqual(['Count: 0  times']))
    page.tap('Count')
    await until(() => expect(shown()).toEqual(['Count: 1 ', 'one', ' times']))
    page.tap('Count')
    await until(() => expect(shown()).toEqual(['Count: 2  times']))
  })

  it('shows the error of a page with too many elements, and can be drawn again', async () => {
    const page = await openPage(`
      import { Text, View } from '@tarojs/components'
      export default () => <View>{Array.from({ length: 10_000 }, (_, at) => <Text key={at}>{at}</Text>)}</View>`)
    await until(() => expect(page.text()).toContain('at most 10000 elements'))
    expect(page.errors).toHaveLength(1)
  })
})
