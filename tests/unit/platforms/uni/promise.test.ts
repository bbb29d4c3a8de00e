import { describe, expect, it } from 'vitest'
import { CLIENTS, createUni, once, PROFILES, recordingServer, url, vue2 } from './support.ts'

describe.each(PROFILES)('uni.connectSocket without callbacks, %s', (profile) => {
  it('U1: returns a promise of the result, without the task', async () => {
    const server = recordingServer()
    const { uni, notes, wait } = createUni({ profile, scenario: server.scenario })
    const result: unknown = uni.connectSocket({ url })
    expect(result).toBeInstanceOf(Promise)
    expect(() => (result as UniApp.SocketTask).onOpen(() => {})).toThrow(TypeError)
    expect(await result).toEqual({ errMsg: 'connectSocket:ok' })
    expect(notes).toEqual(['uni.promise-without-task'])
    await wait(100)
    expect(server.sockets).toHaveLength(1)
    await expect(uni.closeSocket()).resolves.toEqual({ errMsg: 'closeSocket:ok' })
  })

  it.each(['success', 'fail', 'complete'])('returns the task for a function %s', (name) => {
    const { uni, notes } = createUni({ profile })
    const task = uni.connectSocket({ url, [name]() {} } as UniApp.ConnectSocketOption)
    expect(typeof task.onOpen).toBe('function')
    expect(notes).not.toContain('uni.promise-without-task')
  })

  it('takes a callback that is no function for none', () => {
    const { uni } = createUni({ profile })
    expect(uni.connectSocket({ url, complete: undefined })).toBeInstanceOf(Promise)
  })
})

describe.each(CLIENTS)('U7: a promise for a bad URL, %s', (profile) => {
  it('rejects with the result of fail', async () => {
    const { uni } = createUni({ profile })
    const failed = await once((fail) => uni.connectSocket({ url: 'ws://', fail }))
    await expect(uni.connectSocket({ url: 'ws://' })).rejects.toEqual(failed)
  })
})

describe('U18: for Vue 2, a promise', () => {
  it('resolves with a pair', async () => {
    const { uni, notes } = createUni(vue2)
    await expect(uni.connectSocket({ url })).resolves.toEqual([
      null,
      { errMsg: 'connectSocket:ok' },
    ])
    expect(notes).toContain('uni.vue2-pair')
  })

  it('resolves with the error alone', async () => {
    const { uni } = createUni(vue2)
    const errMsg = 'closeSocket:fail WebSocket is not connected'
    await expect(uni.closeSocket()).resolves.toEqual([{ errMsg }])
    await expect(uni.connectSocket({ url: 'ws://' })).resolves.toEqual([
      { errMsg: expect.stringMatching(/^connectSocket:fail /) as string },
    ])
  })
})
