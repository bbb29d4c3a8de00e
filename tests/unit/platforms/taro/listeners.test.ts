import type Taro from '@tarojs/taro'
import { describe, expect, it } from 'vitest'
import { createTaro, once, openTask, recordingServer, refusing, url } from './support.ts'

describe('What the listeners get, documented', () => {
  it('onOpen: a header, which no browser can fill', async () => {
    const { Taro } = createTaro()
    const task = await Taro.connectSocket({ url })
    expect(await once(task.onOpen.bind(task))).toEqual({ header: {} })
  })

  it('onMessage: the text, as the one field of its own, on an object that reads like the event', async () => {
    const { Taro } = createTaro()
    const task = await openTask(Taro)
    const message = once<Taro.SocketTask.OnMessageCallbackResult>(task.onMessage.bind(task))
    await task.send({ data: 'xxx' })
    const result = (await message) as unknown as MessageEvent
    expect(Object.entries(result)).toEqual([['data', 'xxx']])
    expect(JSON.stringify(result)).toBe('{"data":"xxx"}')
    expect(result.type).toBe('message')
    expect(result.target).toBe(task.ws)
  })

  it('onMessage: binary as an ArrayBuffer', async () => {
    const { Taro, notes } = createTaro()
    const task = await openTask(Taro)
    const message = once<Taro.SocketTask.OnMessageCallbackResult>(task.onMessage.bind(task))
    await task.send({ data: new Uint8Array([1, 2, 3]).buffer })
    const { data } = await message
    expect(data).toBeInstanceOf(ArrayBuffer)
    expect([...new Uint8Array(data)]).toEqual([1, 2, 3])
    expect(notes).toContain('taro.binary-form')
  })

  it('onError: errMsg; and onClose after it: 1006', async () => {
    const { Taro } = createTaro({ scenario: refusing })
    const task = await Taro.connectSocket({ url })
    const calls: unknown[] = []
    task.onError((result) => calls.push(result))
    const closed = once(task.onClose.bind(task)).then((result) => calls.push(result))
    await closed
    expect(calls).toEqual([
      { errMsg: 'There was an error with your websocket.' },
      { code: 1006, reason: 'abnormal closure' },
    ])
  })

  it('calls without a this', async () => {
    const { Taro } = createTaro()
    const task = await Taro.connectSocket({ url })
    const receiver = await new Promise((resolve) =>
      task.onOpen(function (this: unknown) {
        resolve(this)
      }),
    )
    expect(receiver).toBeUndefined()
  })
})

describe('What the listeners get, H5', () => {
  it('onOpen: the event, with no header', async () => {
    const { Taro } = createTaro({ profile: 'h5-4' })
    const task = await Taro.connectSocket({ url })
    const event = await once(task.onOpen.bind(task))
    expect(event).toBeInstanceOf(Event)
    expect(event).not.toHaveProperty('header')
  })

  it('onMessage: the message event, with a Blob for binary', async () => {
    const { Taro } = createTaro({ profile: 'h5-4' })
    const task = await openTask(Taro)
    const message = once<Taro.SocketTask.OnMessageCallbackResult>(task.onMessage.bind(task))
    await task.send({ data: new Uint8Array([1, 2, 3]).buffer })
    const event = await message
    expect(event).toBeInstanceOf(MessageEvent)
    expect(event.data).toBeInstanceOf(Blob)
  })

  it('onError: the event, with no errMsg', async () => {
    const { Taro } = createTaro({ profile: 'h5-4', scenario: refusing })
    const task = await Taro.connectSocket({ url })
    const event = await once(task.onError.bind(task))
    expect(event).toBeInstanceOf(Event)
    expect(event).not.toHaveProperty('errMsg')
  })

  it('calls with the WebSocket as this', async () => {
    const { Taro } = createTaro({ profile: 'h5-4' })
    const task = await Taro.connectSocket({ url })
    const receiver = await new Promise((resolve) =>
      task.onOpen(function (this: unknown) {
        resolve(this)
      }),
    )
    expect(receiver).toBe(task.ws)
  })
})

describe.each(['documented', 'h5-4'])('One listener an event, %s', (profile) => {
  it('T11: the last one set is the only one called', async () => {
    const { Taro, notes } = createTaro({ profile })
    const task = await openTask(Taro)
    const called: string[] = []
    task.onMessage(() => called.push('a'))
    const second = once(task.onMessage.bind(task)).then(() => called.push('b'))
    await task.send({ data: 'x' })
    await second
    expect(called).toEqual(['b'])
    expect(notes).toContain('taro.listener-replaced')
  })

  it('does not tell a late onOpen that the connection is open', async () => {
    const { Taro, notes } = createTaro({ profile })
    const task = await openTask(Taro)
    const called: string[] = []
    task.onOpen(() => called.push('late open'))
    const closed = once(task.onClose.bind(task))
    await task.close()
    await closed
    expect(called).toEqual([])
    expect(notes).toContain('taro.listener-late')
  })

  it('can be set once more from within itself', async () => {
    const server = recordingServer((socket) => {
      socket.send('one')
      socket.send('two')
    })
    const { Taro } = createTaro({ profile, scenario: server.scenario })
    const task = await Taro.connectSocket({ url })
    const called: string[] = []
    await new Promise<void>((resolve) =>
      task.onMessage(({ data }) => {
        called.push(`first ${data}`)
        task.onMessage((second) => {
          called.push(`second ${second.data}`)
          resolve()
        })
      }),
    )
    expect(called).toEqual(['first one', 'second two'])
  })
})

describe('A listener that is no function', () => {
  it('takes the one before it away under the documented profile', async () => {
    const { Taro } = createTaro()
    const task = await openTask(Taro)
    const called: unknown[] = []
    task.onClose((result) => called.push(result))
    task.onClose(null as never)
    const closed = new Promise((resolve) => task.ws.addEventListener('close', resolve))
    await task.close()
    await closed
    expect(called).toEqual([])
  })
})
