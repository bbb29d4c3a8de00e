import { describe, expect, it } from 'vitest'
import { CLIENTS, createUni, once, PROFILES, withTask } from './support.ts'

describe.each(PROFILES)('The functions outside tasks, %s', (profile) => {
  it('U14: reject without a connection', async () => {
    const { uni } = createUni({ profile })
    await expect(uni.closeSocket()).rejects.toEqual({
      errMsg: 'closeSocket:fail WebSocket is not connected',
    })
    await expect(uni.sendSocketMessage({ data: 'x' })).rejects.toEqual({
      errMsg: 'sendSocketMessage:fail WebSocket is not connected',
    })
  })

  it('call every listener that was set', async () => {
    const { uni } = createUni({ profile })
    const calls: string[] = []
    uni.onSocketMessage(() => calls.push('first'))
    const second = once(uni.onSocketMessage)
    await once(uni.connectSocket(withTask).onOpen)
    await uni.sendSocketMessage({ data: 'x' })
    expect(await second).toEqual({ data: 'x' })
    expect(calls).toEqual(['first'])
  })
})

describe.each(CLIENTS)('U15: a listener that is no function, %s', (profile) => {
  it('throws', () => {
    const { uni } = createUni({ profile })
    expect(() => uni.onSocketOpen('x' as never)).toThrow(
      'Invalid args: type check failed for args "callback". Expected Function',
    )
  })
})

describe('uni.closeSocket before the connection is open', () => {
  it('closes nothing as documented', async () => {
    const { uni } = createUni()
    const opened = once(uni.connectSocket(withTask).onOpen)
    await expect(uni.closeSocket()).rejects.toBeDefined()
    await opened
  })

  it.each(CLIENTS)('closes the task, %s', async (profile) => {
    const { uni, wait } = createUni({ profile })
    const calls: string[] = []
    uni.connectSocket(withTask).onOpen(() => calls.push('open'))
    await expect(uni.closeSocket()).resolves.toEqual({ errMsg: 'closeSocket:ok' })
    await wait(100)
    expect(calls).toEqual([])
  })
})
