import { describe, expect, it } from 'vitest'
import { createTaro, once, recordingServer, url } from './support.ts'

const replacements = [
  ['onSocketOpen', 'onOpen'],
  ['onSocketMessage', 'onMessage'],
  ['onSocketError', 'onError'],
  ['onSocketClose', 'onClose'],
] as const

describe.each(['documented', 'h5-4'])('The deprecated listeners, %s', (profile) => {
  it.each(replacements)('T13: %s warns and returns undefined', (name, replacement) => {
    const { Taro, lines, notes } = createTaro({ profile })
    expect(Taro[name](() => {})).toBeUndefined()
    expect(lines).toEqual([`warn: Deprecated.Please use socketTask.${replacement} instead.`])
    expect(notes).toEqual(['taro.deprecated-on-h5'])
  })
})

describe('The deprecated functions under the H5 profile', () => {
  it('do nothing but warn, and return no promise', async () => {
    const { Taro, lines } = createTaro({ profile: 'h5-4' })
    const task = await Taro.connectSocket({ url })
    expect(Taro.sendSocketMessage({ data: 'x' })).toBeUndefined()
    expect(Taro.closeSocket()).toBeUndefined()
    expect(task.readyState).toBe(task.CONNECTING)
    expect(lines).toEqual([
      'warn: Deprecated.Please use socketTask.send instead.',
      'warn: Deprecated.Please use socketTask.close instead.',
    ])
  })
})

describe('The deprecated functions under the documented profile', () => {
  it('work on a connection made before or after the listeners were set', async () => {
    const { Taro } = createTaro()
    const opened = once(Taro.onSocketOpen)
    await Taro.connectSocket({ url })
    expect(await opened).toEqual({ header: {} })
    const message = once(Taro.onSocketMessage)
    expect(await Taro.sendSocketMessage({ data: 'hello' })).toEqual({
      errMsg: 'sendSocketMessage:ok',
    })
    expect(await message).toEqual({ data: 'hello' })
    const closed = once(Taro.onSocketClose)
    expect(await Taro.closeSocket({ code: 4001, reason: 'bye' })).toEqual({
      errMsg: 'closeSocket:ok',
    })
    expect(await closed).toEqual({ code: 4001, reason: 'bye' })
  })

  it('leave the listeners of the task itself alone', async () => {
    const { Taro } = createTaro()
    const task = await Taro.connectSocket({ url })
    const [own, global] = await Promise.all([once(task.onOpen.bind(task)), once(Taro.onSocketOpen)])
    expect(own).toEqual(global)
  })

  it('work on the most recent of two connections', async () => {
    const server = recordingServer((socket) =>
      socket.on('message', () => socket.send(socket.handshake.url)),
    )
    const { Taro } = createTaro({ scenario: server.scenario })
    const first = await Taro.connectSocket({ url: 'wss://first.example/' })
    const second = await Taro.connectSocket({ url: 'wss://second.example/' })
    const answers: string[] = []
    Taro.onSocketMessage(({ data }) => answers.push(data))
    const told = Promise.all([
      once(first.onMessage.bind(first)),
      once(second.onMessage.bind(second)),
    ])
    first.onOpen(() => void first.send({ data: 'x' }))
    second.onOpen(() => void Taro.sendSocketMessage({ data: 'x' }))
    await told
    expect(answers).toEqual(['wss://second.example/'])
  })

  it('fail while there is no connection', async () => {
    const { Taro } = createTaro()
    const calls: unknown[] = []
    const promise = Taro.sendSocketMessage({
      data: 'x',
      fail: (result) => calls.push(result),
      complete: (result) => calls.push(result),
    })
    const result = { errMsg: 'sendSocketMessage:fail WebSocket is not connected' }
    expect(calls).toEqual([result, result])
    await expect(promise).rejects.toEqual(result)
    await expect(Taro.closeSocket()).rejects.toEqual({
      errMsg: 'closeSocket:fail WebSocket is not connected',
    })
  })
})
