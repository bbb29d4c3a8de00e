import { describe, expect, it } from 'vitest'
import {
  createUni,
  listen,
  once,
  recordingServer,
  refusing,
  url,
  withTask,
  writing,
} from './support.ts'

/*
 * The App client.
 * @see https://www.npmjs.com/package/@dcloudio/uni-app-plus/v/3.0.0-5020420260813003
 */

const app = (options: Parameters<typeof createUni>[0] = {}) =>
  createUni({ profile: 'app', ...options })

describe('In the App', () => {
  it('U2: a task is closed until it opens, and success follows the return', async () => {
    const { uni } = app()
    const calls: unknown[] = []
    const task = uni.connectSocket({ url, ...writing(calls) })
    expect([task.readyState, calls]).toEqual([3, []])
    await once(task.onOpen)
    expect(task.readyState).toBe(1)
    expect(calls.map((call) => (call as [string])[0])).toEqual(['success', 'complete'])
  })

  it('U5: send before open fails, and succeeds as well', () => {
    const { uni, notes } = app()
    const calls: unknown[] = []
    uni.connectSocket(withTask).send({ data: 'x', ...writing(calls) })
    const failed = { errMsg: 'sendSocketMessage:fail WebSocket is not connected' }
    const sent = { errMsg: 'sendSocketMessage:ok' }
    expect(calls).toEqual([
      ['fail', failed],
      ['complete', failed],
      ['success', sent],
      ['complete', sent],
    ])
    expect(notes).toEqual(['uni.send-before-open', 'uni.sent-anyway'])
  })

  it('U8: a refusal is an error alone, for the app before the task', async () => {
    const { uni, wait } = app({ scenario: refusing })
    const calls: unknown[] = []
    uni.onSocketError((result) => calls.push(['app error', result]))
    uni.onSocketClose((result) => calls.push(['app close', result]))
    listen(uni.connectSocket(withTask) as never, calls)
    await wait(100)
    expect(calls).toEqual([
      ['app error', {}],
      ['error', {}],
    ])
  })

  it('U16: of two tasks that start at once, the second alone hears of events', async () => {
    const { uni, notes, wait } = app()
    const calls: string[] = []
    const [first, second] = [uni.connectSocket(withTask), uni.connectSocket(withTask)]
    first.onOpen(() => calls.push('first'))
    second.onOpen(() => calls.push('second'))
    await wait(100)
    expect([calls, first.readyState, second.readyState]).toEqual([['second'], 3, 1])
    expect(notes).toContain('uni.same-millisecond')
    const third = uni.connectSocket(withTask)
    await once(third.onOpen)
  })

  it('U17: bytes go out and come in as an ArrayBuffer', async () => {
    const server = recordingServer((socket) => socket.on('message', (data) => socket.send(data)))
    const { uni } = app({ scenario: server.scenario })
    const task = uni.connectSocket(withTask)
    await once(task.onOpen)
    const answer = once<{ data: ArrayBuffer }>(task.onMessage)
    task.send({ data: new Uint8Array([1, 2]).buffer })
    const { data } = await answer
    expect([...new Uint8Array(data)]).toEqual([1, 2])
    expect(server.messages[0]).toBeInstanceOf(ArrayBuffer)
  })

  it('a bad URL fails later, and the task stays closed', async () => {
    const { uni, wait } = app()
    const calls: unknown[] = []
    const task = uni.connectSocket({ url: 'ws://', ...writing(calls) })
    expect(calls).toEqual([])
    await wait(10)
    const failed = { errMsg: expect.stringMatching(/^connectSocket:fail /) as string }
    expect(calls).toEqual([
      ['fail', failed],
      ['complete', failed],
    ])
    expect(task.readyState).toBe(3)
  })

  it('the app hears of a message before the task', async () => {
    const { uni } = app()
    const calls: string[] = []
    uni.onSocketMessage(() => calls.push('app'))
    const task = uni.connectSocket(withTask)
    await once(task.onOpen)
    const answer = once(task.onMessage)
    task.send({ data: 'x' })
    await answer
    expect(calls).toEqual(['app'])
  })
})
