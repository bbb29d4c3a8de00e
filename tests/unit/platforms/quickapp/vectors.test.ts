import { expect, it, vi } from 'vitest'
import { until } from '../../../support/virtual-time.ts'
import { callbacks, closed, opened, quickApp, record, refusing, server } from './support.ts'

it('B1: makes a round trip: open, sent, received, closing, closed', async () => {
  const ws = quickApp().create({ protocols: ['protocol'] })
  const log: unknown[] = []
  ws.onopen = () => {
    log.push('open')
    void ws.send({ data: 'message', success: () => log.push('sent') })
  }
  ws.onmessage = ({ data }) => {
    log.push(data)
    void ws.close({ code: 1000, reason: 'close as normal', success: () => log.push('closing') })
  }
  const end = await closed(ws)
  expect(log).toEqual(['open', 'sent', 'message', 'closing'])
  expect(end).toEqual({ code: 1000, reason: 'close as normal', wasClean: true })
})

it('B0: send and close before onopen fail, and the connection opens all the same', async () => {
  const ws = quickApp().create()
  const log: unknown[][] = []
  void ws.send({ data: 'send message', ...callbacks(log) })
  void ws.close({ code: 1000, reason: 'close as normal', ...callbacks(log) })
  record(ws, log)
  await until(() => log.some(([name]) => name === 'onopen'))
  expect(log).toEqual([
    ['fail', 'ws send failed', 200],
    ['complete', 'ws send failed'],
    ['fail', 'generic error', 200],
    ['complete', 'generic error'],
    ['onopen', 'success'],
  ])
})

it('B2: send before onopen calls fail and complete, not success, and not at once', async () => {
  const log: unknown[][] = []
  const ws = quickApp().create()
  void ws.send({ data: 'early', ...callbacks(log) })
  expect(log).toEqual([])
  await opened(ws)
  expect(log).toEqual([
    ['fail', 'ws send failed', 200],
    ['complete', 'ws send failed'],
  ])
})

it('B3: a handler assigned a second after the opening is called once', async () => {
  const { create, network, notes } = quickApp()
  const ws = create()
  await opened(ws)
  await new Promise<void>((resolve) => network.after(1_000, resolve))
  const late = vi.fn()
  ws.onopen = late
  await until(() => late.mock.calls.length > 0)
  void ws.close({})
  await closed(ws)
  expect(late).toHaveBeenCalledOnce()
  expect(notes).toContain('quickapp.late-open')
})

it('B4: onmessage = null takes the handler away', async () => {
  const scenario = server({
    connection(socket) {
      socket.on('message', (data) => {
        socket.send(data)
        socket.close({ code: 4000 })
      })
    },
  })
  const ws = quickApp({ scenario }).create()
  const handler = vi.fn()
  ws.onmessage = handler
  await opened(ws)
  ws.onmessage = null
  void ws.send({ data: 'unheard' })
  expect(await closed(ws)).toMatchObject({ code: 4000 })
  expect(handler).not.toHaveBeenCalled()
})

it('B5: a refused connection gives onerror with a text, then onclose with 1006', async () => {
  const { create, notes } = quickApp({ scenario: refusing })
  const log = record(create())
  await until(() => log.length === 2)
  expect(log).toEqual([
    ['onerror', { data: expect.any(String) }],
    ['onclose', { code: 1006, reason: expect.any(String), wasClean: false }],
  ])
  expect(notes).toEqual(['quickapp.failure-text'])
})

it('B6: a handler that is no function is refused with a warning; the one before stays', async () => {
  const { create, lines } = quickApp()
  const ws = create()
  const handler = vi.fn()
  ws.onmessage = handler
  ws.onmessage = 'x' as never
  expect(ws.onmessage).toBe(handler)
  expect(lines).toEqual([
    'warn: ### App Framework ### 模块system.websocket的接口事件(onmessage)值类型必须是函数或null',
  ])
  await opened(ws)
  void ws.send({ data: 'still heard' })
  await until(() => handler.mock.calls.length > 0)
  expect(handler).toHaveBeenCalledWith({ data: 'still heard' })
})

it('B7: send after close fails with 203; onclose still comes', async () => {
  const { create, notes } = quickApp()
  const ws = create()
  await opened(ws)
  const log: unknown[][] = []
  void ws.close(callbacks(log))
  void ws.send({ data: 'late', ...callbacks(log) })
  expect(await closed(ws)).toEqual({ code: 1000, reason: '', wasClean: true })
  expect(log).toEqual([
    ['success', 'success'],
    ['complete', 'success'],
    ['fail', 'no such ws instance', 203],
    ['complete', 'no such ws instance'],
  ])
  expect(notes).toEqual(['quickapp.released'])
})

it('B8: connections are independent', async () => {
  const { create } = quickApp()
  const [first, second] = [create(), create()]
  await Promise.all([opened(first), opened(second)])
  void first.close()
  await closed(first)
  const heard = new Promise((resolve) => (second.onmessage = resolve))
  void second.send({ data: 'still here' })
  expect(await heard).toEqual({ data: 'still here' })
})

it('Q1: loading the module throws without the feature in the manifest', () => {
  const { load } = quickApp({ undeclared: ['system.websocketfactory'] })
  expect(load).toThrow(
    '请确认引入的模块[system.websocketfactory]：名称正确并且在manifest.json的features中声明',
  )
})

it('Q2: create without a url returns a text, on which send is no function', () => {
  const { load, notes } = quickApp()
  const create = load().create as (options: object) => unknown
  const ws = create({}) as { send(options: object): void }
  expect(ws).toBe('No value for url')
  expect(() => ws.send({ data: 'x' })).toThrow(TypeError)
  expect(notes).toEqual(['quickapp.cannot-connect'])
})

it('Q3: a close code may be written as text', async () => {
  const ws = quickApp().create()
  await opened(ws)
  void ws.close({ code: '1000' as never })
  expect(await closed(ws)).toMatchObject({ code: 1000, wasClean: true })
})

it('Q4: a close code that no frame may have fails in the words of the HTTP client', async () => {
  const { create, notes } = quickApp()
  const ws = create()
  await opened(ws)
  const log: unknown[][] = []
  void ws.close({ code: 1005, ...callbacks(log) })
  await until(() => log.length === 2)
  const text = 'Code 1005 is reserved and may not be used.'
  expect(log).toEqual([
    ['fail', text, 200],
    ['complete', text],
  ])
  expect(notes).toEqual(['quickapp.close-code'])
})

it('Q5: send without callbacks resolves with the data of success', async () => {
  const ws = quickApp().create()
  await opened(ws)
  expect(await ws.send({ data: 'x' })).toEqual({ data: 'success' })
})

it('Q6: send without callbacks rejects while connecting', async () => {
  const { create, notes } = quickApp()
  await expect(create().send({ data: 'x' })).rejects.toEqual({ data: 'ws send failed', code: 200 })
  expect(notes).toEqual(['quickapp.send-not-open', 'quickapp.promise-result'])
})

it('Q7: an object is sent as JSON', async () => {
  const seen: unknown[] = []
  const scenario = server({ connection: (socket) => socket.on('message', (m) => seen.push(m)) })
  const { create, notes } = quickApp({ scenario })
  const ws = create()
  await opened(ws)
  void ws.send({ data: { a: 1 } })
  await until(() => seen.length > 0)
  expect(seen).toEqual(['{"a":1}'])
  expect(notes).toEqual(['quickapp.data-converted'])
})

it.each(['onOpen', 'onMessage', 'onClose', 'onError'])(
  'Q8: %s, the spelling of BlueOS, is never called, and noted',
  async (name) => {
    const { create, notes } = quickApp()
    const ws = create()
    const handler = vi.fn()
    Object.assign(ws, { [name]: handler })
    expect(notes).toEqual(['quickapp.camel-case-handler'])
    await opened(ws)
    void ws.send({ data: 'x' })
    void ws.close()
    await closed(ws)
    expect(handler).not.toHaveBeenCalled()
  },
)

it('Q9: an exception in success goes to the page; the callbacks of other calls run', async () => {
  const { create, thrown } = quickApp()
  const ws = create()
  await opened(ws)
  const log: unknown[][] = []
  const success = () => {
    throw new Error('mine')
  }
  void ws.send({ data: 'first', ...callbacks(log), success })
  void ws.send({ data: 'second', ...callbacks(log) })
  await until(() => log.length === 2)
  expect(thrown).toEqual([new Error('mine')])
  // The engine calls success and complete of a call one after the other.
  expect(log).toEqual([
    ['success', 'success'],
    ['complete', 'success'],
  ])
})

it('Q10: onopen assigned after the opening is called once, in a later task', async () => {
  const { create, notes } = quickApp()
  const ws = create()
  await opened(ws)
  const late = vi.fn()
  ws.onopen = late
  expect(late).not.toHaveBeenCalled()
  await until(() => late.mock.calls.length > 0)
  void ws.close()
  await closed(ws)
  expect(late.mock.calls).toEqual([['success']])
  expect(notes).toEqual(['quickapp.late-open'])
})
