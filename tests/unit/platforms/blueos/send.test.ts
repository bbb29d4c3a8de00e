import type { SendOptions, WebSocket } from '@blueos.network.webSocket'
import { expect, it } from 'vitest'
import { blueos, callbacks, catching, closed, opened, record, server } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

/** Returns the server's received data for a sent value, as text or as a list of bytes. */
async function received(data: unknown) {
  const seen: unknown[] = []
  const scenario = server({ connection: (socket) => socket.on('message', (m) => seen.push(m)) })
  const { create, notes } = blueos({ scenario })
  const ws = create()
  await opened(ws)
  ws.send({ data: data as string })
  await until(() => seen.length > 0)
  const [message] = seen
  return { message: message instanceof ArrayBuffer ? [...new Uint8Array(message)] : message, notes }
}

it('sends text as text and an ArrayBuffer as binary', async () => {
  expect(await received('text')).toEqual({ message: 'text', notes: [] })
  expect(await received(new Uint8Array([7, 8]).buffer)).toEqual({ message: [7, 8], notes: [] })
})

it.each([
  ['a typed array as binary', new Uint8Array([0, 7, 8]).subarray(1), [7, 8], 'blueos.typed-array'],
  ['an object as JSON', { a: [1] }, '{"a":[1]}', 'blueos.data-converted'],
  ['a number as text', 5, '5', 'blueos.data-converted'],
  ['a boolean as text', false, 'false', 'blueos.data-converted'],
])('sends %s, with a note', async (_, data, message, note) => {
  expect(await received(data)).toEqual({ message, notes: [note] })
})

it.each([
  ['an empty text', { data: '' }],
  ['no data', {} as SendOptions],
])('refuses %s with 200', async (_, options) => {
  const { create, notes } = blueos()
  const ws = create()
  await opened(ws)
  const log: unknown[][] = []
  ws.send({ ...options, ...callbacks(log) })
  expect(log).toEqual([])
  await until(() => log.length === 2)
  expect(log).toEqual([['fail', 'ws send failed', 200], ['complete']])
  expect(notes).toEqual(['blueos.empty-message'])
})

it('refuses to send on a connection that the server has closed, with 200', async () => {
  const ws = blueos({ scenario: server({ connection: (socket) => socket.close() }) }).create()
  await closed(ws)
  const log: unknown[][] = []
  ws.send({ data: 'late', ...callbacks(log) })
  await until(() => log.length === 2)
  expect(log).toEqual([['fail', 'ws send failed', 200], ['complete']])
})

it('calls success before the answer arrives, however quick the server', async () => {
  const ws = blueos({ settings: { connectDelay: 0, latency: 0 } }).create()
  const log = record(ws)
  await opened(ws)
  ws.send({ data: 'a', ...callbacks(log) })
  ws.send({ data: 'b', ...callbacks(log) })
  await until(() => log.length === 6)
  expect(log.map(([name]) => name)).toEqual([
    'success',
    'complete',
    'success',
    'complete',
    'onMessage',
    'onMessage',
  ])
})

it('warns of callbacks that are no functions', async () => {
  const { create, lines } = blueos()
  const ws = create()
  await opened(ws)
  ws.send({ data: 'x', success: 'callback' as never, complete: () => {} })
  expect(lines).toEqual(['warn: ### App Framework ### invoke函数的回调参数success类型不是function'])
})

it('warns of an argument that is undefined', async () => {
  const { create, lines } = blueos()
  const ws = create()
  const result = (ws.send as (options: unknown) => unknown)(undefined) as Promise<unknown>
  await expect(result).rejects.toEqual({ data: 'ws send failed', code: 200 })
  expect(lines).toEqual([
    'warn: ### App Framework ### 接口调用blueos.network.webSocket.send的参数为 undefined',
  ])
})

it('calls complete even when the callback before it throws', async () => {
  const { create, thrown } = catching()
  const ws = create()
  await opened(ws)
  const success = () => {
    throw new Error('mine')
  }
  await new Promise<void>((complete) => ws.send({ data: 'x', success, complete }))
  expect(thrown).toEqual([new Error('mine')])
})

it('answers with a promise when there are no callbacks', async () => {
  const { create, notes } = blueos()
  const ws = create()
  const send = ws.send.bind(ws) as (options: SendOptions) => Promise<unknown> | undefined
  await expect(send({ data: 'early' })).rejects.toEqual({ data: 'ws send failed', code: 200 })
  await opened(ws)
  await expect(send({ data: 'x' })).resolves.toEqual({ data: 'success' })
  expect(send({ data: 'x', success: () => {} })).toBe(undefined)
  expect(notes).toEqual(['blueos.send-not-open', 'blueos.promise-result'])
})

it('lets a program send from success without end, and messages come through', async () => {
  const ws: WebSocket = blueos().create()
  await opened(ws)
  let heard = false
  ws.onMessage = () => (heard = true)
  const pump = () => {
    if (!heard) ws.send({ data: 'more', success: pump })
  }
  pump()
  await until(() => heard)
})
