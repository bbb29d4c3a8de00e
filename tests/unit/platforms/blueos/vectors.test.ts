import { expect, it, vi } from 'vitest'
import { blueos, callbacks, closed, opened, record, refusing, server } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

it('B1: makes a round trip: open, sent, received, closing, closed', async () => {
  const { create } = blueos()
  const ws = create({ protocols: ['protocol'] })
  const log: unknown[] = []
  ws.onOpen = () => {
    log.push('open')
    ws.send({ data: 'message', success: () => log.push('sent') })
  }
  ws.onMessage = ({ data }) => {
    log.push(data)
    ws.close({ code: 1000, reason: 'close as normal', success: () => log.push('closing') })
  }
  const end = await closed(ws)
  expect(log).toEqual(['open', 'sent', 'message', 'closing'])
  expect(end).toEqual({ code: 1000, reason: 'close as normal', wasClean: true })
})

it('B0: send and close before onOpen fail, and the connection opens all the same', async () => {
  const ws = blueos().create()
  const log: unknown[][] = []
  ws.send({ data: 'send message', ...callbacks(log) })
  ws.close({ code: 1000, reason: 'close as normal', ...callbacks(log) })
  record(ws, log)
  await until(() => log.some(([name]) => name === 'onOpen'))
  expect(log).toEqual([
    ['fail', 'ws send failed', 200],
    ['complete'],
    ['fail', 'generic error', 200],
    ['complete'],
    ['onOpen'],
  ])
})

it('B2: send before onOpen calls fail and complete, not success, and not at once', async () => {
  const log: unknown[][] = []
  const ws = blueos().create()
  ws.send({ data: 'early', ...callbacks(log) })
  expect(log).toEqual([])
  await opened(ws)
  expect(log).toEqual([['fail', 'ws send failed', 200], ['complete']])
})

it('B3: a handler assigned when the connection is open already is called once', async () => {
  const { create, notes } = blueos()
  const ws = create()
  await opened(ws)
  const late = vi.fn()
  ws.onOpen = late
  expect(late).not.toHaveBeenCalled()
  await until(() => late.mock.calls.length > 0)
  ws.close()
  await closed(ws)
  expect(late.mock.calls).toEqual([[]])
  expect(notes).toEqual(['blueos.late-open'])
})

it('B4: onMessage = null takes the handler away', async () => {
  const scenario = server({
    connection(socket) {
      socket.on('message', (data) => {
        socket.send(data)
        socket.close({ code: 4000 })
      })
    },
  })
  const ws = blueos({ scenario }).create()
  const handler = vi.fn()
  ws.onMessage = handler
  await opened(ws)
  ws.onMessage = null
  ws.send({ data: 'unheard' })
  expect(await closed(ws)).toMatchObject({ code: 4000 })
  expect(handler).not.toHaveBeenCalled()
})

it('B5: a refused connection gives onError with a text, then onClose with 1006', async () => {
  const { create, notes } = blueos({ scenario: refusing })
  const log = record(create())
  await until(() => log.length === 2)
  expect(log).toEqual([
    ['onError', { data: expect.any(String) }],
    ['onClose', { code: 1006, reason: expect.any(String), wasClean: false }],
  ])
  expect(notes).toEqual(['blueos.failure-text'])
})

it('B6: a handler that is no function is refused with a warning; the one before stays', async () => {
  const { create, lines } = blueos()
  const ws = create()
  const handler = vi.fn()
  ws.onMessage = handler
  ws.onMessage = 'x' as never
  expect(ws.onMessage).toBe(handler)
  expect(lines).toEqual([
    'warn: ### App Framework ### 模块blueos.network.webSocket的接口事件(onMessage)值类型必须是函数或null',
  ])
  await opened(ws)
  ws.send({ data: 'still heard' })
  await until(() => handler.mock.calls.length > 0)
  expect(handler).toHaveBeenCalledWith({ data: 'still heard' })
})

it('B7: send after close fails with 203; onClose still comes', async () => {
  const { create, notes } = blueos()
  const ws = create()
  await opened(ws)
  const log: unknown[][] = []
  ws.close(callbacks(log))
  ws.send({ data: 'late', ...callbacks(log) })
  ws.close(callbacks(log))
  expect(await closed(ws)).toEqual({ code: 1000, reason: '', wasClean: true })
  expect(log).toEqual([
    ['success'],
    ['complete'],
    ['fail', 'no such ws instance', 203],
    ['complete'],
    ['fail', 'no such ws instance', 203],
    ['complete'],
  ])
  expect(notes).toEqual(['blueos.released'])
})

it('B8: connections are independent', async () => {
  const { create } = blueos()
  const [first, second] = [create(), create()]
  await Promise.all([opened(first), opened(second)])
  first.close()
  await closed(first)
  const heard = new Promise((resolve) => (second.onMessage = resolve))
  second.send({ data: 'still here' })
  expect(await heard).toEqual({ data: 'still here' })
})
