import { describe, expect, it } from 'vitest'
import { createTaro, once, openTask, url } from './support.ts'

describe.each(['documented', 'h5-4'])('A SocketTask, %s', (profile) => {
  it('has the four states', async () => {
    const { Taro } = createTaro({ profile })
    const { CONNECTING, OPEN, CLOSING, CLOSED } = await Taro.connectSocket({ url })
    expect([CONNECTING, OPEN, CLOSING, CLOSED]).toEqual([0, 1, 2, 3])
  })

  it('goes through them', async () => {
    const { Taro } = createTaro({ profile })
    const task = await Taro.connectSocket({ url })
    expect(task.readyState).toBe(task.CONNECTING)
    await once(task.onOpen.bind(task))
    expect(task.readyState).toBe(task.OPEN)
    const closed = once(task.onClose.bind(task))
    await task.close()
    expect(task.readyState).toBe(task.CLOSING)
    await closed
    expect(task.readyState).toBe(task.CLOSED)
  })

  it('gives out the WebSocket beneath, and says that only H5 has one', async () => {
    const { Taro, notes, surface, host } = createTaro({ profile })
    const { ws } = await Taro.connectSocket({ url })
    expect(ws).toBeInstanceOf(host.WebSocket)
    expect(surface.globals).toEqual({ WebSocket: host.WebSocket })
    expect(notes).toEqual(['taro.ws-h5-only'])
  })

  it('has no way to take a listener away', async () => {
    const { Taro } = createTaro({ profile })
    expect('offOpen' in (await Taro.connectSocket({ url }))).toBe(false)
  })

  it('does not blame the server for a close by the program on the WebSocket beneath', async () => {
    const { Taro, notes } = createTaro({ profile })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    task.ws.close(4001, 'mine')
    await closed
    expect(notes).not.toContain('taro.close-code-lost')
  })
})

describe('The keys of a SocketTask', () => {
  const keysOf = async (profile: string) =>
    Object.keys(await createTaro({ profile }).Taro.connectSocket({ url }))
  const states = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED']

  it('are the states and the result of the call, as documented', async () => {
    expect(await keysOf('documented')).toEqual([...states, 'socketTaskId', 'errMsg'])
  })

  it('are those of the client on H5', async () => {
    expect(await keysOf('h5-4')).toEqual(['ws', ...states, '_destroyWhenClose'])
  })

  it('are those of the result in a mini program', async () => {
    expect(await keysOf('weapp')).toEqual(['errMsg', 'socketTaskId'])
  })

  it('have the values of the result, as documented', async () => {
    const { Taro } = createTaro()
    await Taro.connectSocket({ url })
    expect(await Taro.connectSocket({ url })).toMatchObject({
      socketTaskId: 2,
      errMsg: 'connectSocket:ok',
    })
  })
})

describe.each(['documented', 'h5-4'])('The sample of the document, %s', (profile) => {
  it('runs through: success, complete, then, open, sent, message, close', async () => {
    const { Taro } = createTaro({ profile })
    const trace: string[] = []
    const write = (what: string, value: unknown) => trace.push(`${what} ${JSON.stringify(value)}`)
    await new Promise<void>((resolve) => {
      const promise = Taro.connectSocket({
        url: 'ws://echo.websocket.org/echo',
        success: (result) => write('success', result),
        complete: (result) => write('complete', result),
      })
      trace.push('returned')
      void promise.then((task) => {
        write('then, readyState', task.readyState)
        task.onOpen(() => {
          trace.push('onOpen')
          void task.send({ data: 'xxx', success: (result) => write('sent', result) })
        })
        task.onMessage((message) => {
          write('onMessage', message.data)
          void task.close()
        })
        task.onError(() => trace.push('onError'))
        task.onClose((result) => {
          write('onClose', result)
          resolve()
        })
      })
    })
    expect(trace).toEqual([
      'success {"socketTaskId":1,"errMsg":"connectSocket:ok"}',
      'complete {"socketTaskId":1,"errMsg":"connectSocket:ok"}',
      'returned',
      'then, readyState 0',
      'onOpen',
      'sent {"errMsg":"sendSocketMessage:ok"}',
      'onMessage "xxx"',
      'onClose {"code":1000,"reason":"server complete,close"}',
    ])
  })
})
