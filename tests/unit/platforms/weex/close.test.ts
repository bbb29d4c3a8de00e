import { expect, it, vi } from 'vitest'
import { closed, install, notesOf, opened, record, URL } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

/** Returns the end of an open connection closed with these arguments. */
async function close(...args: unknown[]) {
  const installed = install()
  const { ws } = installed
  ws.WebSocket(URL)
  await opened(ws)
  ws.close(...(args as [number, string]))
  return { end: await closed(ws), notes: notesOf(installed) }
}

it.each([
  ['a code and a reason', [4001, '再见'], { code: 4001, reason: '再见', wasClean: true }],
  ['a code alone', [1000], { code: 1000, reason: '', wasClean: true }],
  ['a code as text', ['3000', 'x'], { code: 3000, reason: 'x', wasClean: true }],
  ['a code and null', [1000, null], { code: 1000, reason: '', wasClean: true }],
  ['nothing', [], { code: 1005, reason: '', wasClean: true }],
  ['null', [null, 'x'], { code: 1005, reason: '', wasClean: true }],
])('closes with %s', async (_, args, end) => {
  expect(await close(...args)).toEqual({ end, notes: ['weex.client-close'] })
})

it.each([999, 1001, 1006, 2999, 5000, 'abc'])(
  'leaves out the code %s, which a browser may not send, with a note',
  async (code) => {
    expect(await close(code, 'x')).toEqual({
      end: { code: 1005, reason: '', wasClean: true },
      notes: ['weex.client-close', 'weex.close-code'],
    })
  },
)

it('leaves out a reason of more than 123 bytes, with a note', async () => {
  expect(await close(1000, '长'.repeat(41))).toMatchObject({ end: { reason: '长'.repeat(41) } })
  expect(await close(1000, '长'.repeat(42))).toEqual({
    end: { code: 1000, reason: '', wasClean: true },
    notes: ['weex.client-close', 'weex.close-reason'],
  })
})

it('gives up a connection that is not open yet: onclose with 1006 and no onerror', async () => {
  const installed = install()
  installed.ws.WebSocket(URL)
  installed.ws.close()
  const log = record(installed.ws)
  await until(() => log.length > 0)
  expect(log).toEqual([['onclose', { code: 1006, reason: '', wasClean: false }]])
  expect(notesOf(installed)).toEqual(['weex.close-not-open'])
})

it('does nothing on a connection that is closing or closed', async () => {
  const installed = install()
  const { ws } = installed
  ws.WebSocket(URL)
  await opened(ws)
  ws.close(4001)
  ws.close(4002)
  expect(await closed(ws)).toMatchObject({ code: 4001 })
  const again = vi.fn()
  ws.onclose = again
  ws.close(4003)
  // Another connection's end proves that nothing of the first is still to come.
  ws.onclose = null
  ws.WebSocket(URL)
  await opened(ws)
  expect(again).not.toHaveBeenCalled()
})

it('does nothing before the first WebSocket(), with a note', () => {
  const installed = install()
  expect(() => installed.ws.close()).not.toThrow()
  expect(notesOf(installed)).toEqual(['weex.no-connection'])
})
