import { describe, expect, it } from 'vitest'
import {
  createUni,
  listen,
  once,
  recordingServer,
  refusing,
  url,
  withTask,
  writing,
} from './support.ts'

/*
 * uni-app by its document.
 * @see https://uniapp.dcloud.net.cn/api/request/websocket.html
 */

const header = expect.any(Object) as object

describe('As documented', () => {
  it('a connection goes from success, in a later task, to close', async () => {
    const server = recordingServer((socket) => socket.on('message', (data) => socket.send(data)))
    const { uni } = createUni({ scenario: server.scenario })
    const calls: unknown[] = []
    const task = uni.connectSocket({
      url,
      header: { 'X-Name': 'a', Referer: 'https://a' },
      protocols: ['chat'],
      ...writing(calls),
    })
    expect(calls).toEqual([])
    task.onOpen((result) => {
      calls.push(['open', result])
      task.send({ data: 'hi', success: (sent) => calls.push(['sent', sent]) })
    })
    task.onMessage((result) => {
      calls.push(['message', result])
      task.close({
        code: 4001,
        reason: 'bye',
        success: (closed) => calls.push(['closing', closed]),
      })
    })
    calls.push(['close', await once(task.onClose)])
    expect(calls).toEqual([
      ['success', { errMsg: 'connectSocket:ok' }],
      ['complete', { errMsg: 'connectSocket:ok' }],
      ['open', { header }],
      ['sent', { errMsg: 'sendSocketMessage:ok' }],
      ['message', { data: 'hi' }],
      ['closing', { errMsg: 'closeSocket:ok' }],
      ['close', { code: 4001, reason: 'bye' }],
    ])
    const { handshake } = server.sockets[0]!
    expect(handshake.headers).toMatchObject({ 'x-name': 'a' })
    expect(handshake.headers).not.toHaveProperty('referer')
    expect(handshake.protocols).toEqual(['chat'])
  })

  it('send before open fails once', async () => {
    const { uni, wait } = createUni()
    const calls: unknown[] = []
    uni.connectSocket(withTask).send({ data: 'x', ...writing(calls) })
    await wait(0)
    const failed = { errMsg: 'sendSocketMessage:fail WebSocket is not connected' }
    expect(calls).toEqual([
      ['fail', failed],
      ['complete', failed],
    ])
  })

  it('a refusal is an error with a text, then a close', async () => {
    const { uni, notes, wait } = createUni({ scenario: refusing })
    const calls: unknown[] = []
    listen(uni.connectSocket(withTask) as never, calls)
    await wait(100)
    expect(calls).toEqual([
      ['error', { errMsg: 'Invalid HTTP status' }],
      ['close', { code: 1006, reason: '' }],
    ])
    expect(notes).toContain('uni.app-error-only')
  })

  it.each([
    ['90', 91],
    ['none', 60_001],
  ])('a task gives up after the %s ms of manifest.json, or after 60 s', async (ms, end) => {
    const { uni, wait } = createUni({
      declared: { 'networkTimeout.connectSocket': ms },
      settings: { connectDelay: 100_000 },
    })
    const calls: unknown[] = []
    listen(uni.connectSocket(withTask) as never, calls)
    await wait(end - 2)
    expect(calls).toEqual([])
    await wait(2)
    expect(calls).toEqual([['error', { errMsg: 'connectSocket:fail timeout' }]])
  })

  it.each([1001, 5000])('close with %i fails', async (code) => {
    const { uni } = createUni()
    const task = uni.connectSocket(withTask)
    await once(task.onOpen)
    expect(await once((fail) => task.close({ code, fail }))).toEqual({
      errMsg: 'closeSocket:fail invalid code',
    })
  })

  it('the state is not documented, and a note says so', () => {
    const { uni, notes } = createUni()
    expect(uni.connectSocket(withTask).readyState).toBe(0)
    expect(notes).toEqual(['uni.ready-state-undocumented'])
  })
})
