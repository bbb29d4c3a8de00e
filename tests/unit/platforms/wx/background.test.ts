import { describe, expect, it } from 'vitest'
import { createTaro } from '../taro/support.ts'
import { createWx, listen, once, url, writing } from './support.ts'

/*
 * An app in the background.
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 */

const interrupted = (name: string) => {
  const result = { errMsg: `${name}:fail interrupted` }
  return [
    ['fail', result],
    ['complete', result],
  ]
}

describe('after 5 s in the background', () => {
  it('X15: an open connection ends with 1006', async () => {
    const { wx, notes, wait, setShown } = createWx()
    const calls: unknown[] = []
    const task = wx.connectSocket({ url })
    await once(task.onOpen)
    task.onClose((result) => calls.push(['close', result]))
    task.onError((result) => calls.push(['error', result]))
    setShown(false)
    await wait(4_999)
    expect(calls).toEqual([])
    await wait(2)
    expect(calls).toEqual([['close', { code: 1006, reason: 'interrupted' }]])
    expect(notes).toContain('wx.background')
  })

  it('a connecting task fails by an error', async () => {
    const { wx, wait, setShown } = createWx({ settings: { connectDelay: 20_000 } })
    const calls: unknown[] = []
    listen(wx.connectSocket({ url }), calls)
    setShown(false)
    await wait(30_000)
    expect(calls).toEqual([['error', { errMsg: 'connectSocket:fail interrupted' }]])
  })

  it('the place of the connection is free', async () => {
    const { wx, wait, setShown } = createWx()
    for (let count = 0; count < 5; count++) wx.connectSocket({ url })
    setShown(false)
    await wait(6_000)
    setShown(true)
    await once(wx.connectSocket({ url }).onOpen)
  })

  it('the developer tools keep the connection', async () => {
    const { wx, wait, setShown } = createWx({ profile: 'devtools' })
    const task = wx.connectSocket({ url })
    await once(task.onOpen)
    setShown(false)
    await wait(60_000)
    const sent: unknown[] = []
    task.send({ data: 'hello', ...writing(sent) })
    await wait(10)
    expect(sent[0]).toEqual(['success', { errMsg: 'sendSocketMessage:ok' }])
  })
})

it('a return within 5 s keeps the connection', async () => {
  const { wx, wait, setShown } = createWx()
  const task = wx.connectSocket({ url })
  await once(task.onOpen)
  setShown(false)
  await wait(4_000)
  setShown(true)
  await wait(10_000)
  const answered = once(task.onMessage)
  task.send({ data: 'hello' })
  expect(await answered).toEqual({ data: 'hello' })
})

it('a call in the background fails at once', async () => {
  const { wx, wait, setShown } = createWx()
  const task = wx.connectSocket({ url })
  await once(task.onOpen)
  setShown(false)
  const sent: unknown[] = []
  const closed: unknown[] = []
  const connected: unknown[] = []
  task.send({ data: 'hello', ...writing(sent) })
  task.close(writing(closed))
  wx.connectSocket({ url, ...writing(connected) })
  await wait(10)
  expect(sent).toEqual(interrupted('sendSocketMessage'))
  expect(closed).toEqual(interrupted('closeSocket'))
  expect(connected).toEqual(interrupted('connectSocket'))
  await wait(6_000)
  await expect(wx.sendSocketMessage({ data: 'hello' })).rejects.toEqual({
    errMsg: 'sendSocketMessage:fail interrupted',
  })
})

it('Taro does the same under weapp, and nothing under its other profiles', async () => {
  for (const [profile, ends] of [
    ['weapp', [{ code: 1006, reason: 'interrupted' }]],
    ['h5-4', []],
  ] as const) {
    const { Taro, network, setShown } = createTaro({ profile })
    const task = await Taro.connectSocket({ url })
    await once((listener) => task.onOpen(listener))
    const closes: unknown[] = []
    task.onClose((result) => closes.push(result))
    setShown(false)
    await new Promise<void>((resolve) => void network.after(6_000, resolve))
    expect(closes).toEqual(ends)
  }
})
