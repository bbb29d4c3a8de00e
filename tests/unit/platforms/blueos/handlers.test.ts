import { expect, it, vi } from 'vitest'
import { blueos, catching, closed, opened, record, server } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

it('keeps one handler an event: the last one assigned', async () => {
  const ws = blueos().create()
  const [first, second] = [vi.fn(), vi.fn()]
  ws.onMessage = first
  ws.onMessage = second
  await opened(ws)
  ws.send({ data: 'once' })
  await until(() => second.mock.calls.length > 0)
  expect(first).not.toHaveBeenCalled()
})

it('gives back what was assigned', () => {
  const ws = blueos().create()
  expect(ws.onClose).toBe(undefined)
  const handler = () => {}
  ws.onClose = handler
  expect(ws.onClose).toBe(handler)
  ws.onClose = undefined
  expect(ws.onClose).toBe(undefined)
})

it('calls handlers bound to the connection', async () => {
  const ws = blueos().create()
  const self = await new Promise((resolve) => {
    ws.onOpen = function (this: unknown) {
      resolve(this)
    }
  })
  expect(self).toBe(ws)
})

it('calls onOpen with no argument and notes a handler that expects one', async () => {
  const { create, notes } = blueos()
  const ws = create()
  const values = await new Promise((resolve) => {
    ws.onOpen = ((data: unknown, ...rest: unknown[]) => resolve([data, ...rest])) as () => void
  })
  expect(values).toEqual([undefined])
  expect(notes).toEqual(['blueos.open-argument'])
})

it('delivers text as string and binary as ArrayBuffer, as they were sent', async () => {
  const scenario = server({
    connection(socket) {
      socket.send('text')
      socket.send(new Uint8Array([1, 2, 3]).buffer)
    },
  })
  const log = record(blueos({ scenario }).create())
  await until(() => log.length === 3)
  expect(log[1]).toEqual(['onMessage', { data: 'text' }])
  const [, { data }] = log[2] as [string, { data: ArrayBuffer }]
  expect(data).toBeInstanceOf(ArrayBuffer)
  expect([...new Uint8Array(data)]).toEqual([1, 2, 3])
})

it('reports the code and reason that the server closed with', async () => {
  const scenario = server({
    connection: (socket) => socket.close({ code: 4002, reason: 'maintenance' }),
  })
  const end = await closed(blueos({ scenario }).create())
  expect(end).toEqual({ code: 4002, reason: 'maintenance', wasClean: true })
})

it('reports a lost connection by onClose alone', async () => {
  const scenario = server({
    connection: (socket) => socket.on('message', () => socket.terminate()),
  })
  const { create, notes } = blueos({ scenario })
  const ws = create()
  const log = record(ws)
  await until(() => log.length === 1)
  ws.send({ data: 'x' })
  await until(() => log.length === 2)
  expect(log).toEqual([['onOpen'], ['onClose', { code: 1006, reason: '', wasClean: false }]])
  expect(notes).toEqual(['blueos.drop-without-error'])
})

it('calls the last of several late onOpen handlers', async () => {
  const ws = blueos().create()
  await opened(ws)
  const [first, second] = [vi.fn(), vi.fn()]
  ws.onOpen = first
  ws.onOpen = second
  await until(() => second.mock.calls.length > 0)
  ws.close()
  await closed(ws)
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledOnce()
})

it('does not call onOpen late once the connection is closed', async () => {
  const ws = blueos().create()
  await opened(ws)
  ws.close()
  const late = vi.fn()
  ws.onOpen = late
  await closed(ws)
  expect(late).not.toHaveBeenCalled()
})

it.each(['onopen', 'onmessage', 'onclose', 'onerror'])(
  'never calls %s, the spelling of other platforms, and notes it',
  async (name) => {
    const { create, notes } = blueos()
    const ws = create()
    const handler = vi.fn()
    Object.assign(ws, { [name]: handler })
    expect(ws).toHaveProperty(name, handler)
    expect(notes).toEqual(['blueos.lower-case-handler'])
    await opened(ws)
    ws.send({ data: 'x' })
    ws.close()
    await closed(ws)
    expect(handler).not.toHaveBeenCalled()
  },
)

it('calls onClose even when onError throws', async () => {
  const { create, thrown } = catching()
  const ws = create({ url: 'http://host.example/' })
  ws.onError = () => {
    throw new Error('mine')
  }
  expect(await closed(ws)).toMatchObject({ code: 1006 })
  expect(thrown).toEqual([new Error('mine')])
})
