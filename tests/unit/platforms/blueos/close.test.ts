import type { CloseOptions } from '@blueos.network.webSocket'
import { expect, it } from 'vitest'
import { blueos, callbacks, closed, opened, server } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

it('closes with 1000 and no reason unless told otherwise', async () => {
  const ws = blueos().create()
  await opened(ws)
  ws.close()
  expect(await closed(ws)).toEqual({ code: 1000, reason: '', wasClean: true })
})

it('closes with the code and reason given', async () => {
  const seen: unknown[] = []
  const scenario = server({
    connection: (socket) => socket.on('close', ({ code, reason }) => seen.push([code, reason])),
  })
  const ws = blueos({ scenario }).create()
  await opened(ws)
  ws.close({ code: 4001, reason: '再见' })
  expect(await closed(ws)).toEqual({ code: 4001, reason: '再见', wasClean: true })
  await until(() => seen.length > 0)
  expect(seen).toEqual([[4001, '再见']])
})

it.each([1001, 1003, 1007, 1014, 3000])(
  'closes with %i, like any code that a frame may have',
  async (code) => {
    const seen: unknown[] = []
    const scenario = server({
      connection: (socket) => socket.on('close', (event) => seen.push(event.code)),
    })
    const { create, notes } = blueos({ scenario })
    const ws = create()
    await opened(ws)
    ws.close({ code })
    expect(await closed(ws)).toEqual({ code, reason: '', wasClean: true })
    await until(() => seen.length > 0)
    expect(seen).toEqual([code])
    expect(notes).toEqual([])
  },
)

it.each([NaN, 'abc', '', null, {}])('closes with 1000 for the code %j, no number', async (code) => {
  const ws = blueos().create()
  await opened(ws)
  ws.close({ code: code as number })
  expect(await closed(ws)).toMatchObject({ code: 1000 })
})

it.each([999, 1004, 1005, 1006, 1015, 2999, 5000])(
  'fails with 200 for the code %s, and the connection stays open',
  async (code) => {
    const { create, notes } = blueos()
    const ws = create()
    await opened(ws)
    const log: unknown[][] = []
    ws.close({ code: code as number, ...callbacks(log) })
    await until(() => log.length === 2)
    expect(log).toEqual([['fail', expect.stringContaining(String(code)), 200], ['complete']])
    expect(notes).toEqual(['blueos.close-code'])
    ws.close()
    expect(await closed(ws)).toMatchObject({ code: 1000 })
  },
)

it('takes a code written as text', async () => {
  const ws = blueos().create()
  await opened(ws)
  ws.close({ code: '3000' as never })
  expect(await closed(ws)).toMatchObject({ code: 3000 })
})

it('takes a reason of 123 bytes and fails with 200 for one more', async () => {
  const { create, notes } = blueos()
  const ws = create()
  await opened(ws)
  const log: unknown[][] = []
  ws.close({ reason: '长'.repeat(41) + '!', ...callbacks(log) })
  ws.close({ reason: '长'.repeat(41), ...callbacks(log) })
  expect(await closed(ws)).toMatchObject({ reason: '长'.repeat(41) })
  expect(log.map(([name, , code]) => [name, code])).toEqual([
    ['fail', 200],
    ['complete', undefined],
    ['success', undefined],
    ['complete', undefined],
  ])
  expect(notes).toEqual(['blueos.close-reason'])
})

it('fails with 200 once the server has closed', async () => {
  const { create, notes } = blueos({
    scenario: server({ connection: (socket) => socket.close() }),
  })
  const ws = create()
  await closed(ws)
  const close = ws.close.bind(ws) as (options?: CloseOptions) => Promise<unknown>
  await expect(close()).rejects.toEqual({ data: 'generic error', code: 200 })
  expect(notes).toEqual(['blueos.close-not-open', 'blueos.promise-result'])
})

it('answers with a promise when there are no callbacks', async () => {
  const ws = blueos().create()
  await opened(ws)
  const close = ws.close.bind(ws) as (options?: CloseOptions) => Promise<unknown>
  await expect(close({ code: 1000 })).resolves.toEqual({ data: 'success' })
})
