import { describe, expect, it } from 'vitest'
import { createWx, once, recordingServer, url, writing } from './support.ts'

const listener = () => recordingServer((socket) => socket.on('message', () => {}))

describe('The functions of before SocketTask', () => {
  it('X11: close nothing before the connection is open, and reject', async () => {
    const { wx } = createWx()
    const opened = once(wx.connectSocket({ url }).onOpen)
    await expect(wx.closeSocket()).rejects.toEqual({
      errMsg: 'closeSocket:fail WebSocket is not connected',
    })
    await opened
  })

  it('X12: act on the first of two tasks', async () => {
    const server = listener()
    const { wx } = createWx({ scenario: server.scenario })
    const first = once(wx.connectSocket({ url: 'wss://first.example/' }).onOpen)
    const second = once(wx.connectSocket({ url: 'wss://second.example/' }).onOpen)
    await Promise.all([first, second])
    const received = once<unknown>((resolve) =>
      server.sockets.forEach((socket) => socket.on('message', () => resolve(socket.handshake.url))),
    )
    await wx.sendSocketMessage({ data: 'x' })
    expect(await received).toBe('wss://first.example/')
  })

  it('act on the next task after the next wx.connectSocket alone', async () => {
    const { wx } = createWx()
    const first = wx.connectSocket({ url })
    const second = wx.connectSocket({ url })
    await Promise.all([once(first.onOpen), once(second.onOpen)])
    const closed = once(first.onClose)
    first.close()
    await closed
    const errMsg = 'sendSocketMessage:fail WebSocket is not connected'
    await expect(wx.sendSocketMessage({ data: 'x' })).rejects.toEqual({ errMsg })
    const answer = once(second.onMessage)
    wx.connectSocket({ url })
    await wx.sendSocketMessage({ data: 'x' })
    expect(await answer).toEqual({ data: 'x' })
  })

  it('X13: keep the last listener of an event', async () => {
    const { wx } = createWx()
    const calls: string[] = []
    wx.onSocketMessage(() => calls.push('first'))
    const task = wx.connectSocket({ url })
    await once(task.onOpen)
    const answer = once(wx.onSocketMessage)
    task.send({ data: 'x' })
    expect(await answer).toEqual({ data: 'x' })
    expect(calls).toEqual([])
  })

  it('X18: return a promise without callbacks, and nothing with the key of one', async () => {
    const { wx } = createWx()
    await once(wx.connectSocket({ url }).onOpen)
    await expect(wx.sendSocketMessage({ data: 'x' })).resolves.toEqual({
      errMsg: 'sendSocketMessage:ok',
    })
    const calls: unknown[] = []
    expect(wx.sendSocketMessage({ data: 'x', ...writing(calls) })).toBeUndefined()
    expect(wx.sendSocketMessage({ data: 'x', success: undefined } as never)).toBeUndefined()
    await expect(wx.closeSocket()).resolves.toEqual({ errMsg: 'closeSocket:ok' })
  })

  it('hear of the first task beside its own listeners', async () => {
    const { wx } = createWx()
    const [own, app] = await Promise.all([
      once(wx.connectSocket({ url }).onOpen),
      once(wx.onSocketOpen),
    ])
    expect(app).toEqual(own)
  })
})
