import { describe, expect, it } from 'vitest'
import {
  createUni,
  listen,
  once,
  recordingServer,
  refusing,
  url,
  vue2,
  withTask,
  writing,
} from './support.ts'

/*
 * The H5 client.
 * @see https://www.npmjs.com/package/@dcloudio/uni-h5/v/3.0.0-5020420260813003
 */

const h5 = (options: Parameters<typeof createUni>[0] = {}) =>
  createUni({ profile: 'h5', ...options })

async function openTask(options: Parameters<typeof createUni>[0] = {}) {
  const platform = h5(options)
  const task = platform.uni.connectSocket(withTask)
  await once(task.onOpen)
  return { ...platform, task }
}

describe('On H5', () => {
  it('U2: a task is connecting after the call', () => {
    expect(h5().uni.connectSocket(withTask).readyState).toBe(0)
  })

  it('U3: a connection goes from success, before the return, to close', async () => {
    const server = recordingServer((socket) => socket.on('message', (data) => socket.send(data)))
    const { uni, notes } = h5({ scenario: server.scenario })
    const calls: unknown[] = []
    const task = uni.connectSocket({
      url,
      protocols: 'p1' as never,
      header: { 'X-Name': 'a' },
      ...writing(calls),
    })
    const created = { errMsg: 'connectSocket:ok' }
    expect(calls.splice(0)).toEqual([
      ['success', created],
      ['complete', created],
    ])
    task.onOpen((result) => {
      calls.push(['open', result])
      task.send({ data: 'hi', success: (sent) => calls.push(['sent', sent]) })
    })
    task.onMessage((result) => {
      calls.push(['message', result])
      task.close({ success: (closed) => calls.push(['closing', closed]) })
    })
    calls.push(['close', await once(task.onClose)])
    expect(calls).toEqual([
      ['open', {}],
      ['sent', { errMsg: 'sendSocketMessage:ok' }],
      ['message', { data: 'hi' }],
      ['closing', { errMsg: 'closeSocket:ok' }],
      ['close', { code: 1000, reason: '' }],
    ])
    const { handshake } = server.sockets[0]!
    expect(handshake.protocols).toEqual(['p1'])
    expect(handshake.headers).not.toHaveProperty('x-name')
    expect(notes).toContain('uni.header-unsent')
  })

  it('U4: send before open fails twice', () => {
    const { uni, notes } = h5()
    const calls: unknown[] = []
    const task = uni.connectSocket(withTask)
    expect(task.send({ data: 'x', ...writing(calls) })).toBeUndefined()
    const reason = 'SocketTask.readyState is not OPEN'
    const first = { errMsg: `sendSocketMessage:fail ${reason}`, errCode: 10002 }
    const second = { errMsg: `sendSocketMessage:fail Error: ${reason}`, errCode: 602001 }
    expect(calls).toEqual([
      ['fail', first],
      ['complete', first],
      ['fail', second],
      ['complete', second],
    ])
    expect(notes).toContain('uni.fails-twice')
  })

  it('U6: a bad URL fails with the exception, and leaves a dead task', () => {
    const { uni } = h5()
    const calls: unknown[] = []
    const task = uni.connectSocket({ url: 'ws://', ...writing(calls) })
    const failed = {
      errMsg: expect.stringMatching(/^connectSocket:fail SyntaxError: /) as string,
    }
    expect(calls.splice(0)).toEqual([
      ['fail', failed],
      ['complete', failed],
    ])
    expect(task.readyState).toBeUndefined()
    task.send({ data: 'x', ...writing(calls) })
    expect(calls.map((call) => (call as [string])[0])).toEqual(['fail', 'complete'])
    expect(calls[0]).toMatchObject(['fail', { errCode: 602001 }])
  })

  it('U8: a refusal reaches the task as error and close, the app as error alone', async () => {
    const { uni, wait } = h5({ scenario: refusing })
    const calls: unknown[] = []
    listen(uni.connectSocket(withTask) as never, calls)
    uni.onSocketError((result) => calls.push(['app error', result]))
    uni.onSocketClose((result) => calls.push(['app close', result]))
    await wait(100)
    expect(calls).toEqual([
      ['error', {}],
      ['app error', {}],
      ['close', { code: 1006, reason: '' }],
    ])
  })

  it('U9: a close by the server reaches the task, then the app', async () => {
    const { scenario } = recordingServer((socket) => socket.close({ code: 4002, reason: 'srv' }))
    const { uni, wait } = h5({ scenario })
    const calls: unknown[] = []
    uni.onSocketClose((result) => calls.push(['app', result]))
    uni.connectSocket(withTask).onClose((result) => calls.push(['task', result]))
    await wait(100)
    const end = { code: 4002, reason: 'srv' }
    expect(calls).toEqual([
      ['task', end],
      ['app', end],
    ])
  })

  it.each([999, 1001, 5000])('U10: close with %i fails, and stays open', async (code) => {
    const { task } = await openTask()
    expect(await once((fail) => task.close({ code, fail }))).toEqual({
      errMsg: expect.stringMatching(/^closeSocket:fail InvalidAccessError: /) as string,
    })
    expect(task.readyState).toBe(1)
  })

  it('U11: close with 0 closes with 1000', async () => {
    const server = recordingServer()
    const { task } = await openTask({ scenario: server.scenario })
    task.close({ code: 0 })
    expect(await once(task.onClose)).toEqual({ code: 1000, reason: '' })
    expect(server.closes).toEqual([{ code: 1000, reason: '' }])
  })

  it('U12: all listeners run, and one that throws is printed', async () => {
    const { task, lines } = await openTask()
    const calls: string[] = []
    task.onMessage(() => calls.push('first'))
    task.onMessage(() => {
      calls.push('second')
      throw new Error('mine')
    })
    const third = once(task.onMessage)
    task.send({ data: 'x' })
    await third
    expect(calls).toEqual(['first', 'second'])
    expect(lines).toEqual([
      expect.stringMatching(
        /^error: thirdScriptError\nError: mine;at socketTask\.onMessage callback function\n/,
      ),
    ])
  })

  it('U13: the functions outside tasks act on the first task, then on the second', async () => {
    const server = recordingServer((socket) => socket.on('message', () => {}))
    const { uni, wait } = h5({ scenario: server.scenario })
    const [first, second] = ['first', 'second'].map((name) =>
      uni.connectSocket({ url: `wss://${name}.example/`, complete() {} }),
    )
    await Promise.all([once(first!.onOpen), once(second!.onOpen)])
    const received: string[] = []
    for (const socket of server.sockets)
      socket.on('message', () => void received.push(socket.handshake.url))
    await uni.sendSocketMessage({ data: 'x' })
    first!.close({})
    await once(first!.onClose)
    await uni.sendSocketMessage({ data: 'x' })
    await wait(100)
    expect(received).toEqual(['wss://first.example/', 'wss://second.example/'])
  })

  it('U19: success that throws is printed, and the connection goes on', async () => {
    const { uni, lines } = h5()
    const task = uni.connectSocket({
      url,
      success() {
        throw new Error('mine')
      },
    })
    await once(task.onOpen)
    expect(lines).toEqual(['error: Error: mine'])
  })

  it('U20: close while connecting succeeds, then reports an error', async () => {
    const { uni, wait } = h5()
    const calls: unknown[] = []
    const task = uni.connectSocket(withTask)
    listen(task as never, calls)
    task.close({ success: (result) => calls.push(result) })
    expect(task.readyState).toBe(2)
    await wait(100)
    expect(calls).toEqual([
      { errMsg: 'closeSocket:ok' },
      ['error', {}],
      ['close', { code: 1006, reason: '' }],
    ])
  })

  it('a second close succeeds', async () => {
    const { task } = await openTask()
    task.close({})
    expect(await once((success) => task.close({ success }))).toEqual({ errMsg: 'closeSocket:ok' })
  })

  it('any value is sent as a text', async () => {
    const { task, notes } = await openTask()
    const answer = once(task.onMessage)
    task.send({ data: { a: 1 } as never })
    expect(await answer).toEqual({ data: '[object Object]' })
    expect(notes).toContain('uni.payload-type')
  })

  it('the line for Vue 2 fails once, and reports a close without a code', async () => {
    const { uni } = h5(vue2)
    const calls: unknown[] = []
    const task = uni.connectSocket(withTask)
    task.send({ data: 'x', ...writing(calls) })
    expect(calls).toHaveLength(2)
    await once(task.onOpen)
    task.close({})
    expect(await once(task.onClose)).toEqual({})
  })
})
