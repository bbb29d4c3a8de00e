import { describe, expect, it } from 'vitest'
import { createTaro, once, url } from './support.ts'

describe.each(['documented', 'h5-4'])('A SocketTask, %s', (profile) => {
  it('has the four states', async () => {
    const { Taro } = createTaro({ profile })
    const task = await Taro.connectSocket({ url })
    expect(Object.entries(task)).toEqual([
      ['CONNECTING', 0],
      ['OPEN', 1],
      ['CLOSING', 2],
      ['CLOSED', 3],
    ])
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

  it('has only what the document lists', async () => {
    const { Taro } = createTaro({ profile })
    const task = await Taro.connectSocket({ url })
    expect('offOpen' in task || 'socketTaskId' in task || 'errMsg' in task).toBe(false)
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
