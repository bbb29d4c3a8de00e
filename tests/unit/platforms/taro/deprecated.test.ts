import { describe, expect, it } from 'vitest'
import { createTaro, once, recordingServer, url } from './support.ts'

const replacements = [
  ['onSocketOpen', 'onOpen'],
  ['onSocketMessage', 'onMessage'],
  ['onSocketError', 'onError'],
  ['onSocketClose', 'onClose'],
] as const

describe('The deprecated listeners', () => {
  it.each(replacements)('T13: %s warns on H5 and returns undefined', (name, replacement) => {
    const { Taro, lines, notes } = createTaro({ profile: 'h5-4' })
    expect(Taro[name](() => {})).toBeUndefined()
    expect(lines).toEqual([`warn: Deprecated.Please use socketTask.${replacement} instead.`])
    expect(notes).toEqual(['taro.deprecated-on-h5'])
  })

  it.each(replacements)('%s warns in no mini program, and returns undefined', (name) => {
    const { Taro, lines, notes } = createTaro()
    expect(Taro[name](() => {})).toBeUndefined()
    expect(lines).toEqual([])
    expect(notes).toEqual(['taro.deprecated-on-h5'])
  })

  it('raise one note in a run, whatever their number', () => {
    const { Taro, notes } = createTaro()
    for (const [name] of replacements) Taro[name](() => {})
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

  it('work on the first of two connections', async () => {
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
    first.onOpen(() => void Taro.sendSocketMessage({ data: 'x' }))
    second.onOpen(() => void second.send({ data: 'x' }))
    await told
    expect(answers).toEqual(['wss://first.example/'])
  })

  it('close nothing before the connection is open, and nothing after the end', async () => {
    const { Taro } = createTaro()
    const errMsg = 'closeSocket:fail WebSocket is not connected'
    const task = await Taro.connectSocket({ url })
    await expect(Taro.closeSocket()).rejects.toEqual({ errMsg })
    await once(task.onOpen.bind(task))
    const closed = once(task.onClose.bind(task))
    await Taro.closeSocket()
    await closed
    await expect(Taro.closeSocket()).rejects.toEqual({ errMsg })
  })

  it('send nothing before the connection is open, in their own name', async () => {
    const { Taro } = createTaro()
    await Taro.connectSocket({ url })
    await expect(Taro.sendSocketMessage({ data: 'x' })).rejects.toEqual({
      errMsg: 'sendSocketMessage:fail WebSocket is not connected',
    })
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
