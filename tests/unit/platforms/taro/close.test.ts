import { describe, expect, it, vi } from 'vitest'
import type { ServerScenario } from '../../../../src/network/contract.ts'
import { createTaro, once, openTask, recordingServer, url } from './support.ts'

const defaults = { code: 1000, reason: 'server complete,close' }

describe.each(['documented', 'h5-4'])('SocketTask.close, %s', (profile) => {
  it('calls success and complete before it returns, and fulfils its promise', async () => {
    const { Taro } = createTaro({ profile })
    const task = await openTask(Taro)
    const calls: unknown[] = []
    const fail = vi.fn()
    const promise = task.close({
      success: (result) => calls.push(['success', result]),
      fail,
      complete: (result) => calls.push(['complete', result]),
    })
    const result = { errMsg: 'closeSocket:ok' }
    expect(calls).toEqual([
      ['success', result],
      ['complete', result],
    ])
    expect(fail).not.toHaveBeenCalled()
    await expect(promise).resolves.toEqual(result)
  })

  it('reports 1000 and its own reason when it is given none', async () => {
    const { Taro } = createTaro({ profile })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    await task.close()
    expect(await closed).toEqual(defaults)
    expect(task.readyState).toBe(task.CLOSED)
  })

  it('T9: reports an illegal code as it was given, and throws nothing', async () => {
    const { Taro } = createTaro({ profile })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    await task.close({ code: 100, reason: 'yeah' })
    expect(await closed).toEqual({ code: 100, reason: 'yeah' })
  })

  it('before the connection is open: onError, then onClose with what was given', async () => {
    const { Taro, notes } = createTaro({ profile })
    const task = await Taro.connectSocket({ url })
    const calls: string[] = []
    task.onError(() => calls.push('error'))
    const closed = once(task.onClose.bind(task))
    await task.close({ code: 4001, reason: 'changed my mind' })
    expect(await closed).toEqual({ code: 4001, reason: 'changed my mind' })
    expect(calls).toEqual(['error'])
    expect(notes).toContain('taro.close-before-open')
  })

  it('reports a lost connection as 1006, with no error', async () => {
    const dropping: ServerScenario = recordingServer((socket) => socket.terminate()).scenario
    const { Taro } = createTaro({ profile, scenario: dropping })
    const task = await Taro.connectSocket({ url })
    const error = vi.fn()
    task.onError(error)
    expect(await once(task.onClose.bind(task))).toEqual({ code: 1006, reason: 'abnormal closure' })
    expect(error).not.toHaveBeenCalled()
  })
})

describe('What the server sees of close()', () => {
  async function closeOf(profile: string, option?: { code?: number; reason?: string }) {
    const server = recordingServer()
    const { Taro, notes } = createTaro({ profile, scenario: server.scenario })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    await task.close(option)
    await closed
    return { closes: server.closes, notes }
  }

  it.each([
    [undefined, defaults],
    [
      { code: 4001, reason: 'mine' },
      { code: 4001, reason: 'mine' },
    ],
    [{ code: 3000 }, { code: 3000, reason: defaults.reason }],
  ])('is what a browser can send, documented: %j', async (option, seen) => {
    const { closes } = await closeOf('documented', option)
    expect(closes).toEqual([seen])
  })

  it.each([
    [{ code: 1001 }],
    [{ code: 5000 }],
    [{ code: 1000, reason: '长'.repeat(42) }],
    [{ code: '1000' as never }],
  ])('is no code at all where a browser cannot send it, documented: %j', async (option) => {
    const { closes, notes } = await closeOf('documented', option)
    expect(closes).toEqual([{ code: 1005, reason: '' }])
    expect(notes).toContain('taro.close-code-illegal')
  })

  it.each([[undefined], [{ code: 4009, reason: 'mine' }]])(
    'is never a code under the H5 profile: %j',
    async (option) => {
      const { closes, notes } = await closeOf('h5-4', option)
      expect(closes).toEqual([{ code: 1005, reason: '' }])
      expect(notes.includes('taro.close-code-unsent')).toBe(option !== undefined)
    },
  )
})

describe('T10: a close by the server', () => {
  const closing = () => recordingServer((socket) => socket.close({ code: 4002, reason: 'srv' }))

  it.each([
    ['documented', { code: 4002, reason: 'srv' }],
    ['h5-4', { code: 1006, reason: 'abnormal closure' }],
  ])('is reported, %s, as %j', async (profile, result) => {
    const { Taro, notes } = createTaro({ profile, scenario: closing().scenario })
    const task = await Taro.connectSocket({ url })
    expect(await once(task.onClose.bind(task))).toEqual(result)
    expect(notes).toContain('taro.close-code-lost')
  })
})
