import { describe, expect, it, vi } from 'vitest'
import { createTaro, once, openTask, recordingServer, url } from './support.ts'

const errMsg = 'SocketTask.send:fail SocketTask.readState is not OPEN'

describe.each(['documented', 'h5-4'])('SocketTask.send, %s', (profile) => {
  it('sends, then calls success and complete before it returns, and fulfils its promise', async () => {
    const server = recordingServer((socket) => socket.on('message', () => socket.close()))
    const { Taro } = createTaro({ profile, scenario: server.scenario })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    const calls: unknown[] = []
    const promise = task.send({
      data: 'hello',
      success: (result) => calls.push(['success', result]),
      fail: (result) => calls.push(['fail', result]),
      complete: (result) => calls.push(['complete', result]),
    })
    const result = { errMsg: 'sendSocketMessage:ok' }
    expect(calls).toEqual([
      ['success', result],
      ['complete', result],
    ])
    await expect(promise).resolves.toEqual(result)
    await closed
    expect(server.messages).toEqual(['hello'])
  })

  it('sends an empty message when there are no data', async () => {
    const server = recordingServer((socket) => socket.on('message', () => socket.close()))
    const { Taro } = createTaro({ profile, scenario: server.scenario })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    await (task.send as () => Promise<unknown>)()
    await closed
    expect(server.messages).toEqual([''])
  })

  it('T8: fails before the connection is open: prints, calls fail and complete, rejects', async () => {
    const { Taro, lines, notes } = createTaro({ profile })
    const task = await Taro.connectSocket({ url })
    const success = vi.fn()
    const fail = vi.fn()
    const complete = vi.fn()
    await expect(task.send({ data: 'x', success, fail, complete })).rejects.toEqual({ errMsg })
    expect(success).not.toHaveBeenCalled()
    expect(fail).toHaveBeenCalledExactlyOnceWith({ errMsg })
    expect(complete).toHaveBeenCalledExactlyOnceWith({ errMsg })
    expect(lines).toEqual([`error: ${errMsg}`])
    expect(notes).toEqual(['taro.send-before-open', 'taro.send-rejects-anyway'])
  })

  it('fails the same way after the connection was closed', async () => {
    const { Taro } = createTaro({ profile })
    const task = await openTask(Taro)
    task.close()
    await expect(task.send({ data: 'x' })).rejects.toEqual({ errMsg })
  })
})

describe('SocketTask.send with data that is neither a string nor an ArrayBuffer', () => {
  const data = [null, 1, true, { type: 'join' }, new Uint8Array([1]), [1, 2]]

  it.each(data)('fails as in a mini program, documented: %j', async (wrong) => {
    const server = recordingServer()
    const { Taro, notes } = createTaro({ scenario: server.scenario })
    const task = await openTask(Taro)
    const fail = vi.fn()
    await expect(task.send({ data: wrong as never, fail })).rejects.toEqual({
      errMsg: 'sendSocketMessage:fail data must be string or ArrayBuffer',
    })
    expect(fail).toHaveBeenCalledOnce()
    expect(notes).toContain('taro.payload-type')
  })

  it.each([
    [null, 'null'],
    [1, '1'],
    [{ type: 'join' }, '[object Object]'],
  ])('sends the text that a browser makes of it on H5: %j', async (wrong, text) => {
    const server = recordingServer((socket) => socket.on('message', () => socket.close()))
    const { Taro, notes } = createTaro({ profile: 'h5-4', scenario: server.scenario })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    await task.send({ data: wrong as never })
    await closed
    expect(server.messages).toEqual([text])
    expect(notes).toContain('taro.payload-type')
  })
})
