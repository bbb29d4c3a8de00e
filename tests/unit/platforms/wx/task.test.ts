import { describe, expect, it } from 'vitest'
import { createWx, listen, once, recordingServer, url, writing } from './support.ts'

async function openTask(options: Parameters<typeof createWx>[0] = {}) {
  const platform = createWx(options)
  const task = platform.wx.connectSocket({ url })
  await once(task.onOpen)
  return { ...platform, task }
}

describe('SocketTask.send', () => {
  it('X2: fails before the connection is open, and returns nothing', async () => {
    const { wx, notes, wait } = createWx()
    const calls: unknown[] = []
    const task = wx.connectSocket({ url })
    expect(task.send({ data: 'x', ...writing(calls) })).toBeUndefined()
    await wait(0)
    const result = { errMsg: 'SocketTask.send:fail SocketTask.readyState is not OPEN' }
    expect(calls).toEqual([
      ['fail', result],
      ['complete', result],
    ])
    expect(notes).toEqual(['wx.send-before-open'])
  })

  it('X17: delivers bytes as an ArrayBuffer', async () => {
    const { task } = await openTask()
    const answer = once<{ data: unknown }>(task.onMessage)
    task.send({ data: new Uint8Array([1, 2]).buffer })
    const { data } = await answer
    expect(data).toBeInstanceOf(ArrayBuffer)
    expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([1, 2])
  })

  it.each([null, undefined, 1, {}, new Uint8Array(1)])('refuses data %j', async (data) => {
    const { task, notes } = await openTask()
    expect(await once((fail) => task.send({ data: data as never, fail }))).toEqual({
      errMsg: 'sendSocketMessage:fail data must be string or ArrayBuffer',
    })
    expect(notes).toEqual(['wx.payload-type'])
  })
})

describe('SocketTask.close', () => {
  it.each([1001, 1005, 2999, 5000, 1.5])(
    'X8: fails for the code %j, and stays open',
    async (code) => {
      const { task } = await openTask()
      expect(await once((fail) => task.close({ code, fail }))).toEqual({
        errMsg: 'closeSocket:fail invalid code',
      })
      expect(task.readyState).toBe(1)
    },
  )

  it.each(['4001', null, Number.NaN, Infinity])('X9: takes the code %j for 1000', async (code) => {
    const server = recordingServer()
    const { task } = await openTask({ scenario: server.scenario })
    const closed = once(task.onClose)
    task.close({ code: code as never })
    expect(await closed).toEqual({ code: 1000, reason: 'normal closure' })
    expect(server.closes).toEqual([{ code: 1000, reason: '' }])
  })

  it('X10: while connecting, reports its own values and no error', async () => {
    const { wx, wait } = createWx()
    const calls: unknown[] = []
    const task = wx.connectSocket({ url })
    listen(task, calls)
    task.close({ code: 3001, reason: 'gone', success: (result) => calls.push(result) })
    await wait(200)
    expect(calls).toEqual([{ errMsg: 'closeSocket:ok' }, ['close', { code: 3001, reason: 'gone' }]])
  })

  it('fails the second time, and for a reason of more than 123 bytes', async () => {
    const { task } = await openTask()
    expect(await once((fail) => task.close({ reason: '长'.repeat(42), fail }))).toEqual({
      errMsg: 'closeSocket:fail reason must not exceed 123 UTF-8 bytes',
    })
    task.close()
    expect(await once((fail) => task.close({ fail }))).toEqual({
      errMsg: 'closeSocket:fail WebSocket is not connected',
    })
  })

  it('X7: of the server reaches onClose with code and reason, and no error', async () => {
    const { scenario } = recordingServer((socket) => socket.close({ code: 4002, reason: 'srv' }))
    const { wx, wait } = createWx({ scenario })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url }), calls)
    await wait(200)
    expect(calls.slice(1)).toEqual([['close', { code: 4002, reason: 'srv' }]])
  })

  it('is 1006 after a lost connection, and no error', async () => {
    const { scenario } = recordingServer((socket) => socket.terminate())
    const { wx, wait } = createWx({ scenario })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url }), calls)
    await wait(200)
    expect(calls.slice(1)).toEqual([['close', { code: 1006, reason: 'abnormal closure' }]])
  })
})

describe('The listeners of a task', () => {
  it('X14: all run in order, the same function once', async () => {
    const { task } = await openTask()
    const calls: string[] = []
    const first = () => void calls.push('first')
    task.onMessage(first)
    task.onMessage(() => calls.push('second'))
    task.onMessage(first)
    const third = once(task.onMessage)
    task.send({ data: 'x' })
    await third
    expect(calls).toEqual(['first', 'second'])
  })

  it('are not called late', async () => {
    const { task, notes, wait } = await openTask()
    const calls: unknown[] = []
    task.onOpen(() => calls.push('open'))
    await wait(50)
    expect(calls).toEqual([])
    expect(notes).toEqual(['wx.listener-late'])
  })
})

describe('A task', () => {
  it('shows no keys, and needs no this', async () => {
    const { task } = await openTask()
    expect(Object.keys(task)).toEqual([])
    const { send, onMessage } = task
    const answer = once(onMessage)
    send({ data: 'hi' })
    expect(await answer).toEqual({ data: 'hi' })
  })

  it('says of its state that it is undocumented', async () => {
    const { task, notes } = await openTask()
    expect([task.readyState, task.OPEN]).toEqual([1, 1])
    expect(notes).toEqual(['wx.ready-state-undocumented'])
  })
})
