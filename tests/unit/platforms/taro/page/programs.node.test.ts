import { describe, expect, it } from 'vitest'
import { until } from '../../../../support/virtual-time.ts'
import { compileFiles, type Device, openPage } from './support.ts'

const COMPONENTS = `import { View, Text, Button, Input, ScrollView } from '@tarojs/components'`

/** Opens a page, performs what its user does, and waits for a text on the screen. */
async function see(
  files: Readonly<Record<string, string>> | string,
  wanted: string,
  ...actions: ((page: Device) => void)[]
): Promise<Device> {
  const page = await openPage(files)
  for (const action of actions) await until(() => action(page))
  await until(() => {
    if (!page.text().includes(wanted))
      throw new Error(`Not ${wanted}: ${page.text()} ${page.errors}`)
  })
  expect(page.errors).toEqual([])
  return page
}

const tap = (text: string) => (page: Device) => page.tap(text)

describe('a page of a common shape runs', () => {
  it('with a hook in another file that connects again', async () => {
    await see(
      {
        'main.tsx': `${COMPONENTS}
          import { useWebSocket } from './hooks/useWebSocket'
          import './main.scss'
          export default () => {
            const { status, last, send, count } = useWebSocket('wss://echo.example/')
            return <View className='index'>
              <Text>{status} {count} {last}</Text>
              <Button onClick={() => send('ping')}>ping</Button>
              <Button onClick={() => send('quit')}>quit</Button>
            </View>
          }`,
        'hooks/useWebSocket.ts': `
          import Taro from '@tarojs/taro'
          import { useCallback, useEffect, useRef, useState } from 'react'
          type Status = 'closed' | 'open'
          export function useWebSocket(url: string, delay: number = 1000) {
            const task = useRef<Taro.SocketTask | null>(null)
            const timer = useRef<any>()
            const [status, setStatus] = useState<Status>('closed')
            const [last, setLast] = useState('')
            const [count, setCount] = useState(0)
            const connect = useCallback(async () => {
              const socket = await Taro.connectSocket({ url })
              task.current = socket
              socket.onOpen(() => { setStatus('open'); setCount((n) => n + 1) })
              socket.onMessage(({ data }) => { setLast(data); if (data === 'quit') socket.close({}) })
              socket.onClose(() => {
                setStatus('closed')
                timer.current = setTimeout(connect, delay)
              })
            }, [url, delay])
            useEffect(() => {
              connect()
              return () => { clearTimeout(timer.current); task.current?.close({}) }
            }, [connect])
            const send = useCallback((data: string) => task.current?.send({ data }), [])
            return { status, last, send, count }
          }`,
        'main.scss': `$c: #333; .index { color: $c; &:active { color: red } .x { margin: 0 auto } }`,
      },
      'open 2 quit',
      (page) => expect(page.text()).toContain('open 1'),
      tap('ping'),
      (page) => expect(page.text()).toContain('ping'),
      tap('quit'),
    )
  })

  it('as a class with bound handlers, in JavaScript', async () => {
    const page = await see(
      {
        'main.jsx': `
        import React, { Component } from 'react'
        import Taro from '@tarojs/taro'
        import { View, Text, Button, Input } from '@tarojs/components'
        export default class Index extends Component {
          config = { navigationBarTitleText: 'chat' }
          constructor(props) {
            super(props)
            this.state = { list: [], value: '' }
            this.onInput = this.onInput.bind(this)
          }
          componentWillMount() { console.log('will mount') }
          componentDidMount() { this.connect(); console.log('did mount') }
          componentDidShow() { console.log('did show') }
          onLoad() { console.log('load') }
          connect() {
            Taro.connectSocket({ url: 'wss://echo.example/' }).then((task) => {
              this.task = task
              task.onOpen(() => { task.send({ data: 'first' }) })
              task.onMessage((res) => this.setState({ list: this.state.list.concat(res.data) }))
            })
          }
          onInput(e) { this.setState({ value: e.detail.value }) }
          submit = () => { this.task.send({ data: this.state.value }); this.setState({ value: '' }) }
          render() {
            return (
              <View>
                {this.state.list.map((item, i) => <Text key={i}>[{item}]</Text>)}
                <Input value={this.state.value} onInput={this.onInput} />
                <Button onClick={this.submit}>go</Button>
              </View>
            )
          }
        }`,
      },
      '[first][second]',
      (page) => expect(page.text()).toContain('[first]'),
      (page) => page.type(page.screen.find('input'), 'second'),
      tap('go'),
    )
    expect(page.logged).toEqual(['will mount', 'did mount', 'load', 'did show'])
  })

  it('with a context around the app, reducers and children', async () => {
    await see(
      {
        'main.tsx': `${COMPONENTS}
          import { useContext } from 'react'
          import { SocketContext } from './store/socket'
          import Row from '@/components/Row'
          export default function Index() {
            const { state, dispatch } = useContext(SocketContext)
            return <ScrollView scrollY>
              {state.lines.map((line) => <Row key={line.id} {...line} />)}
              <Button onClick={() => dispatch({ type: 'add', text: 'more' })}>add</Button>
            </ScrollView>
          }`,
        'app.tsx': `
          import { SocketProvider } from './store/socket'
          import './app.scss'
          export default function App({ children }) { return <SocketProvider>{children}</SocketProvider> }`,
        'app.scss': `page { background: #eee; }`,
        'app.config.ts': `export default defineAppConfig({ pages: ['pages/index/index'] })`,
        'store/socket.tsx': `
          import Taro from '@tarojs/taro'
          import React, { createContext, useEffect, useMemo, useReducer } from 'react'
          type Action = { type: 'add'; text: string }
          export const SocketContext = createContext<any>(null)
          const reducer = (state, action: Action) => {
            switch (action.type) {
              case 'add': return { ...state, lines: [...state.lines, { id: state.lines.length, text: action.text }] }
              default: return state
            }
          }
          export const SocketProvider: React.FC<React.PropsWithChildren> = ({ children }) => {
            const [state, dispatch] = useReducer(reducer, { lines: [] })
            useEffect(() => {
              let task
              Taro.connectSocket({ url: 'wss://echo.example/', success: () => {} }).then((it) => {
                task = it
                it.onOpen(() => dispatch({ type: 'add', text: 'opened' }))
              })
              return () => task?.close()
            }, [])
            const value = useMemo(() => ({ state, dispatch }), [state])
            return <SocketContext.Provider value={value}>{children}</SocketContext.Provider>
          }`,
        'components/Row.tsx': `
          import { memo } from 'react'
          import { View } from '@tarojs/components'
          interface Props { id: number; text: string }
          const Row = ({ id, text }: Props) => <View id={\`row-\${id}\`}>({id}:{text})</View>
          export default memo(Row)`,
      },
      '(0:opened)(1:more)',
      (page) => expect(page.text()).toContain('(0:opened)'),
      tap('add'),
    )
  })

  it('with a store as a file of the program, over useSyncExternalStore', async () => {
    await see(
      {
        'main.tsx': `${COMPONENTS}
          import { create } from 'zustand'
          const useStore = create((set, get) => ({
            messages: [],
            push: (text) => set({ messages: [...get().messages, text] }),
          }))
          export default function Index() {
            const messages = useStore((state) => state.messages)
            const push = useStore((state) => state.push)
            return <View><Text>{messages.join(',')}</Text><Button onClick={() => push('a')}>push</Button></View>
          }`,
        'zustand.ts': `
          import { useSyncExternalStore } from 'react'
          export function create(init) {
            let state
            const listeners = new Set<() => void>()
            const get = () => state
            const set = (part) => { state = { ...state, ...part }; listeners.forEach((tell) => tell()) }
            const subscribe = (tell) => { listeners.add(tell); return () => listeners.delete(tell) }
            state = init(set, get)
            return (select) => useSyncExternalStore(subscribe, () => select(state))
          }`,
      },
      'a,a',
      tap('push'),
      tap('push'),
    )
  })

  it('with a form, groups and a label', async () => {
    const page = await see(
      `import { View, Form, Input, Button, Switch, Checkbox, CheckboxGroup, Radio, RadioGroup, Label, Text, Textarea } from '@tarojs/components'
       import { useState } from 'react'
       export default () => {
         const [sent, setSent] = useState('')
         const submit = (e) => setSent(JSON.stringify(e.detail.value))
         return <Form onSubmit={submit}>
           <Input name='url' defaultValue='wss://a' />
           <Textarea name='text' />
           <Switch name='on' checked />
           <CheckboxGroup name='kinds'>
             <Label><Checkbox value='text' checked />Text</Label>
             <Label><Checkbox value='binary' />Binary</Label>
           </CheckboxGroup>
           <RadioGroup name='one'>
             <Radio value='x' checked>Ex</Radio>
             <Radio value='y'>Why</Radio>
           </RadioGroup>
           <Button formType='submit'>submit</Button>
           <Text>{sent}</Text>
         </Form>
       }`,
      '{"url":"wss://a","text":"","on":true,"kinds":["text","binary"],"one":"y"}',
      tap('Binary'),
      tap('Why'),
      tap('submit'),
    )
    expect(page.notes).toEqual([])
  })

  it('with a picker, an action sheet and a modal', async () => {
    const page = await openPage(`
      import Taro from '@tarojs/taro'
      import { View, Picker, Button } from '@tarojs/components'
      import { useState } from 'react'
      const servers = [{ name: 'echo' }, { name: 'chat' }]
      export default () => {
        const [at, setAt] = useState(0)
        const [asked, setAsked] = useState('')
        const ask = async () => {
          const { confirm } = await Taro.showModal({ title: 'Sure?', content: 'Really' })
          const { tapIndex } = await Taro.showActionSheet({ itemList: ['a', 'b'] })
          setAsked(confirm + ' ' + tapIndex)
        }
        return <View>
          <Picker range={servers} rangeKey='name' value={at} onChange={(e) => setAt(e.detail.value)}>
            <View>server {servers[at].name}</View>
          </Picker>
          <Button onClick={ask}>ask</Button>{asked}
        </View>
      }`)
    await until(() => page.tap('server echo'))
    const dialogs = () => page.screen.operations.filter(({ op }) => op === 'dialog')
    expect(dialogs()[0]).toMatchObject({ kind: 'list', items: ['echo', 'chat'] })
    page.screen.send({ type: 'reply', id: 1, ok: true, value: '1' })
    expect(page.text()).toContain('server chat')
    page.tap('ask')
    expect(dialogs()[1]).toMatchObject({ kind: 'confirm', title: 'Sure?', text: 'Really' })
    page.screen.send({ type: 'reply', id: 2, ok: true, value: '' })
    await until(() => expect(dialogs()).toHaveLength(3))
    page.screen.send({ type: 'reply', id: 3, ok: true, value: '1' })
    await until(() => expect(page.text()).toContain('true 1'))
  })

  it('with refs, lazy components, portals of children and fragments', async () => {
    await see(
      {
        'main.tsx': `${COMPONENTS}
          import React, { Suspense, lazy, forwardRef, useImperativeHandle, useRef, useState, Fragment } from 'react'
          const Late = lazy(() => import('./late'))
          const Field = forwardRef((props, ref) => {
            const [text, setText] = useState('')
            useImperativeHandle(ref, () => ({ clear: () => setText('cleared') }))
            return <Text>{text}</Text>
          })
          export default function Index() {
            const field = useRef<any>(null)
            return <>
              <Suspense fallback={<Text>waiting</Text>}><Late>inside</Late></Suspense>
              <Fragment key='a'>
                <Field ref={field} />
                <Button onClick={() => field.current.clear()}>clear</Button>
              </Fragment>
              {[1, 2].map((n) => n % 2 ? <Text key={n}>odd</Text> : null)}
              {false}{null}{undefined}{0}
            </>
          }`,
        'late.tsx': `import { View } from '@tarojs/components'
          export default ({ children }) => <View>late {children}</View>`,
      },
      'clearedclearodd0',
      (page) => expect(page.text()).toContain('late inside'),
      tap('clear'),
    )
  })

  it('in a main.ts and a main.js that hold JSX', async () => {
    const code = `import { View } from '@tarojs/components'
      export default function Index() { return <View>here</View> }`
    await see({ 'main.ts': code }, 'here')
    await see({ 'main.js': code }, 'here')
  })

  it('with React.createElement and no JSX, as CommonJS', async () => {
    await see(
      {
        'main.js': `
        const React = require('react')
        const { View } = require('@tarojs/components')
        module.exports = { default: () => React.createElement(View, null, 'made') }`,
      },
      'made',
    )
  })

  it('with a manager of sockets in another file, and events of Taro', async () => {
    await see(
      {
        'main.tsx': `${COMPONENTS}
          import Taro, { useDidShow, useUnload, useRouter, getCurrentInstance } from '@tarojs/taro'
          import { useState } from 'react'
          import socketManager from './utils/socket'
          definePageConfig({ navigationBarTitleText: 'x' })
          export default function Index() {
            const router = useRouter()
            const [lines, setLines] = useState<string[]>([getCurrentInstance().router.path])
            useDidShow(() => {
              Taro.eventCenter.on('message', (data) => setLines((l) => [...l, data]))
              socketManager.connect().then(() => socketManager.send('hi', { room: router.params.id || 1 }))
            })
            useUnload(() => Taro.eventCenter.off('message'))
            return <View>{lines.map((l) => <View key={l}>{l}</View>)}</View>
          }`,
        'utils/socket.ts': `
          import Taro from '@tarojs/taro'
          class SocketManager {
            private static instance: SocketManager
            private socket: Taro.SocketTask | null = null
            static getInstance() { return (this.instance ??= new SocketManager()) }
            async connect(): Promise<void> {
              const token = Taro.getStorageSync('token')
              this.socket = await Taro.connectSocket({ url: \`wss://echo.example/?token=\${token}\` })
              return new Promise((resolve, reject) => {
                this.socket!.onOpen(() => resolve())
                this.socket!.onError(reject)
                this.socket!.onMessage(({ data }) => Taro.eventCenter.trigger('message', data))
              })
            }
            send(event: string, data: object = {}) { this.socket?.send({ data: JSON.stringify({ event, data }) }) }
          }
          export default SocketManager.getInstance()`,
      },
      '{"event":"hi","data":{"room":1}}',
    )
  })

  it('whose keyed list is sorted and cut', async () => {
    await see(
      `${COMPONENTS}
       import { useState } from 'react'
       export default () => {
         const [list, setList] = useState(['a', 'b', 'c', 'd'])
         return <View>
           {list.map((item) => <Text key={item}>{item}</Text>)}
           <Button onClick={() => setList([...list].reverse())}>turn</Button>
           <Button onClick={() => setList(list.filter((it) => it !== 'c'))}>cut</Button>
           <Button onClick={() => setList(['z', ...list])}>put</Button>
         </View>
       }`,
      'zdba',
      tap('turn'),
      tap('cut'),
      tap('put'),
    )
  })

  it('with a timer that beats, and strings as styles', async () => {
    const page = await see(
      `${COMPONENTS}
       import Taro from '@tarojs/taro'
       import { useEffect, useState } from 'react'
       export default () => {
         const [beats, setBeats] = useState(0)
         useEffect(() => {
           const beat = setInterval_(() => setBeats((n) => n + 1), 1000)
           return () => clearTimeout(beat)
         }, [])
         function setInterval_(call, ms) { return setTimeout(() => { call(); setInterval_(call, ms) }, ms) }
         return <View style={\`height: \${Taro.pxTransform(100)}; margin-top: 10px\`}>beat {beats}</View>
       }`,
      'beat 3',
    )
    const box = page.screen.root.children[0]!.children[0]!
    expect(box.style).toEqual({ height: '100px', marginTop: '20px' })
  })

  it('with HTML elements of the plugin, and handlers of templates', async () => {
    await see(
      `import { useState } from 'react'
       import { View } from '@tarojs/components'
       export default () => {
         const [n, setN] = useState(0)
         return <div className='a'><p>n is <span>{n}</span></p>
           <View bindtap={() => setN(n + 1)}>bound</View>
           <View onTap={() => setN(n + 10)}>tapped</View>
         </div>
       }`,
      'n is 11',
      tap('bound'),
      tap('tapped'),
    )
  })
})

describe('events', () => {
  it('bubble with dataset and detail, until they are stopped', async () => {
    const page = await openPage(`${COMPONENTS}
      export default () => <View id='outer' onClick={(e) => console.log('outer', e.currentTarget.id, e.target.id)}>
        <View id='inner' data-row-id={7} onClick={(e) => console.log('inner', e.type, e.currentTarget.dataset.rowId, e.detail.x)}>in</View>
        <View id='stop' onClick={(e) => { e.stopPropagation(); console.log('stop') }}>stop</View>
      </View>`)
    await until(() => page.tap('in'))
    page.tap('stop')
    expect(page.logged).toEqual(['inner', 'tap', 7, 1, 'outer', 'outer', 'inner', 'stop'])
  })

  it('of a controlled field put back what the page does not take', async () => {
    const page = await openPage(`${COMPONENTS}
      import { useState } from 'react'
      export default () => {
        const [value, setValue] = useState('')
        return <Input value={value} onInput={(e) => setValue(e.detail.value.replace(/\\D/g, ''))} />
      }`)
    await until(() => page.screen.find('input'))
    const field = page.screen.find('input')
    page.type(field, '12')
    page.type(field, '12x')
    const values = page.screen.operations.flatMap((operation) =>
      operation.op === 'attribute' && operation.name === 'value' ? [operation.value] : [],
    )
    expect(values).toEqual(['', '12'])
  })
})

describe('a page that fails', () => {
  it('while it is rendered shows the error and reports it once', async () => {
    const page = await openPage(`${COMPONENTS}
      export default () => { const data = undefined; return <View>{data.length}</View> }`)
    await until(() => expect(page.text()).toContain('TypeError'))
    expect(page.errors).toHaveLength(1)
  })

  it('in a handler, an effect or a timer reports it and goes on', async () => {
    const page = await openPage(`${COMPONENTS}
      import { useState } from 'react'
      export default () => {
        const [n, setN] = useState(0)
        return <View>
          <Button onClick={() => { setN(1); throw new Error('in a handler') }}>throw</Button>
          <Text>n {n}</Text>
        </View>
      }`)
    await until(() => page.tap('throw'))
    expect(page.errors.map(String)).toEqual(['Error: in a handler'])
    expect(page.text()).toContain('n 1')
  })

  it.each([
    ['an object as a child', '<View>{{ a: 1 }}</View>', /An object is not a valid React child/],
    ['an unknown component', '<Missing />', /Missing is not defined/],
    ['an undefined component', '<View.Item />', /An element has no valid type: undefined/],
  ])('by %s says what is wrong', async (_, element, text) => {
    const page = await openPage(`${COMPONENTS}
      export default () => ${element}`)
    await until(() => expect(page.errors).toHaveLength(1))
    expect(String(page.errors[0])).toMatch(text)
  })

  it('by hooks in a condition says what is wrong', async () => {
    const page = await openPage(`${COMPONENTS}
      import { useState } from 'react'
      export default () => {
        const [on, setOn] = useState(false)
        if (on) useState(0)
        return <Button onClick={() => setOn(true)}>on</Button>
      }`)
    await until(() => page.tap('on'))
    expect(String(page.errors[0])).toMatch(/More hooks were called than in the previous rendering/)
  })

  it('has errors of syntax and imports at the user’s place', async () => {
    const errorsOf = async (source: string) => {
      const result = await compileFiles(source)
      return result.ok ? [] : result.errors.map(({ line, message }) => `${line} ${message}`)
    }
    expect(
      await errorsOf(
        `import { View } from '@tarojs/components'\nexport default function Index() {\n  return <View>\n}`,
      ),
    ).toEqual(['4 Unexpected "}"'])
    expect(
      await errorsOf(
        `import { View } from '@tarojs/components'\nimport { AtButton } from 'taro-ui'\nexport default () => <AtButton />`,
      ),
    ).toEqual([expect.stringMatching(/^2 Cannot find module 'taro-ui' on Taro/)])
  })

  it('ends with the clean-up of its effects', async () => {
    const page = await openPage(`${COMPONENTS}
      import Taro, { useUnload } from '@tarojs/taro'
      import { useEffect } from 'react'
      export default () => {
        useUnload(() => console.log('unload'))
        useEffect(() => () => console.log('clean-up'), [])
        return <Button onClick={() => Taro.navigateBack()}>back</Button>
      }`)
    await until(() => page.tap('back'))
    await until(() => expect(page.logged).toEqual(['unload', 'clean-up']))
  })
})

describe('what is not drawn', () => {
  it('leaves a note and a box', async () => {
    const page = await openPage({
      'main.tsx': `import { View, Map, Text } from '@tarojs/components'
        import './main.scss'
        export default () => <View onTouchMove={() => {}}><Map><Text>inside</Text></Map></View>`,
      'main.scss': '.a { @include b; }\n.c::before { content: "x" }\n.d { grid-area: x; }',
    })
    await until(() => expect(page.text()).toContain('inside'))
    expect(page.notes.sort()).toEqual(['taro.component-not-here', 'taro.event-not-here'])
    const compiled = await compileFiles({
      'main.tsx': `import './main.scss'\nimport { View } from '@tarojs/components'\nexport default () => <View />`,
      'main.scss': '.a { @include b; }\n.c::before { content: "x" }\n.d { grid-area: x; }',
    })
    const notes = compiled.ok ? compiled.files.flatMap(({ notes: all }) => all) : []
    expect(notes.map(({ id, line }) => `${line} ${id}`)).toEqual([
      '1 taro.style-language',
      '2 taro.style-selector',
      '3 taro.style-property',
    ])
  })
})
