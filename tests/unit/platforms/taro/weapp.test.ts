import { describe, expect, it } from 'vitest'
import { createTaro, once, recordingServer, refusing, url } from './support.ts'

const weapp = (options: Parameters<typeof createTaro>[0] = {}) =>
  createTaro({ profile: 'weapp', ...options })

describe('Taro.connectSocket, weapp', () => {
  it('fulfils its promise after success, with the task and the result in one', async () => {
    const { Taro } = weapp()
    const calls: unknown[] = []
    const promise = Taro.connectSocket({
      url,
      success: (result) => calls.push(['success', result]),
      complete: (result) => calls.push(['complete', result]),
    })
    expect(calls).toEqual([])
    const task = await promise
    const result = { errMsg: 'connectSocket:ok', socketTaskId: 1 }
    expect(calls).toEqual([
      ['success', result],
      ['complete', result],
    ])
    expect(task).toMatchObject(result)
  })

  it('calls fail and rejects, with the reason of WeChat', async () => {
    const { Taro } = weapp()
    const calls: unknown[] = []
    const promise = Taro.connectSocket({ url: 'test.php', fail: (result) => calls.push(result) })
    const result = { errMsg: 'connectSocket:fail invalid url "test.php"' }
    await expect(promise).rejects.toEqual(result)
    expect(calls).toEqual([result])
  })

  it('allows five connections', async () => {
    const { Taro } = weapp()
    for (let count = 0; count < 5; count++) await Taro.connectSocket({ url })
    await expect(Taro.connectSocket({ url })).rejects.toEqual({
      errMsg: 'connectSocket:fail fail reach max websocket connect count 5',
    })
  })
})

describe('A SocketTask, weapp', () => {
  it('returns nothing from send and close', async () => {
    const { Taro } = weapp()
    const task = await Taro.connectSocket({ url })
    await once(task.onOpen.bind(task))
    expect([task.send({ data: 'x' }), task.close({})]).toEqual([undefined, undefined])
  })

  it('reports a refusal by onError alone', async () => {
    const { Taro, network } = weapp({ scenario: refusing })
    const task = await Taro.connectSocket({ url })
    const calls: string[] = []
    task.onClose(() => calls.push('close'))
    await once(task.onError.bind(task))
    await new Promise<void>((resolve) => network.after(100, resolve))
    expect(calls).toEqual([])
  })

  it('sends the code of close(), and reports it', async () => {
    const server = recordingServer()
    const { Taro } = weapp({ scenario: server.scenario })
    const task = await Taro.connectSocket({ url })
    await once(task.onOpen.bind(task))
    const closed = once(task.onClose.bind(task))
    task.close({ code: 4001, reason: 'mine' })
    expect(await closed).toEqual({ code: 4001, reason: 'mine' })
    expect(server.closes).toEqual([{ code: 4001, reason: 'mine' }])
  })

  it('has no WebSocket beneath', async () => {
    const { Taro } = weapp()
    expect((await Taro.connectSocket({ url })).ws).toBeUndefined()
  })
})
