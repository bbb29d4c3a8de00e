import { describe, expect, it } from 'vitest'
import { createTaro, once, openTask, recordingServer, url } from './support.ts'

describe.each([
  ['documented', 2],
  ['h5-4', 5],
] as const)('The limit of connections, %s', (profile, limit) => {
  it(`T6: refuses the connection after the ${limit}th`, async () => {
    const { Taro, notes } = createTaro({ profile })
    for (let count = 0; count < limit; count++) await Taro.connectSocket({ url })
    await expect(Taro.connectSocket({ url })).rejects.toEqual({
      errMsg: `connectSocket:fail 同时最多发起 ${limit} 个 socket 请求，更多请参考文档。`,
    })
    expect(notes).toEqual(['taro.connection-limit'])
  })

  it('T7: has room again as soon as close() was called', async () => {
    const { Taro } = createTaro({ profile })
    for (let count = 1; count < limit; count++) await Taro.connectSocket({ url })
    const task = await openTask(Taro)
    task.close()
    expect(task.readyState).toBe(task.CLOSING)
    await expect(Taro.connectSocket({ url })).resolves.toHaveProperty('readyState', 0)
  })

  it('has room again when the server has closed and onClose was told', async () => {
    const server = recordingServer((socket) => socket.on('message', () => socket.close()))
    const { Taro } = createTaro({ profile, scenario: server.scenario })
    for (let count = 1; count < limit; count++) await Taro.connectSocket({ url })
    const task = await openTask(Taro)
    const closed = once(task.onClose.bind(task))
    await task.send({ data: 'close, please' })
    await closed
    await expect(Taro.connectSocket({ url })).resolves.toHaveProperty('readyState', 0)
  })
})

describe('A connection that the server closes with no onClose listening', () => {
  async function fillWithClosed(profile: string, limit: number) {
    const server = recordingServer((socket) => socket.close())
    const host = createTaro({ profile, scenario: server.scenario })
    for (let count = 0; count < limit; count++) {
      const { ws } = await host.Taro.connectSocket({ url })
      await new Promise((resolve) => ws.addEventListener('close', resolve))
    }
    return host
  }

  it('gives its place back under the documented profile', async () => {
    const { Taro } = await fillWithClosed('documented', 2)
    await expect(Taro.connectSocket({ url })).resolves.toHaveProperty('readyState', 0)
  })

  it('keeps its place for ever under the H5 profile', async () => {
    const { Taro, notes } = await fillWithClosed('h5-4', 5)
    await expect(Taro.connectSocket({ url })).rejects.toHaveProperty('errMsg')
    expect(notes).toContain('taro.slot-leak')
  })
})
