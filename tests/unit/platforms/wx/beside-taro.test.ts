import { describe, expect, it } from 'vitest'
import type Taro from '@tarojs/taro'
import { createTaro, recordingServer, refusing } from '../taro/support.ts'
import { createWx, url } from './support.ts'

/** Runs one program, and returns what it prints. */
async function trace(
  connect: (option: Taro.connectSocket.Option) => Promise<Taro.SocketTask>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<string[]> {
  const lines: string[] = []
  const write = (name: string) => (result?: unknown) =>
    void lines.push(`${name} ${JSON.stringify(result)}`)
  const results = (name: string) => ({
    success: write(`${name} success`),
    fail: write(`${name} fail`),
    complete: write(`${name} complete`),
  })
  await connect({ url: 'test.php', ...results('wrong') }).catch(() => undefined)
  const task = await connect({ url, header: { 'X-Name': 'a' }, ...results('connect') })
  task.send({ data: 'early', ...results('early') })
  task.onOpen((result) => {
    write('open')(result)
    task.send({ data: { no: 'text' } as never, ...results('object') })
    task.send({ data: 'hello', ...results('send') })
  })
  task.onMessage((result) => {
    write('message')(result)
    task.close({ code: 1001, ...results('illegal') })
    task.close({ code: 4001, reason: 'bye', ...results('close') })
    task.close({ ...results('again') })
  })
  task.onError(write('error'))
  task.onClose(write('close'))
  await wait(1000)
  return lines
}

const scenarios = {
  'an echo': recordingServer((socket) => socket.on('message', (data) => socket.send(data))),
  'a server that closes': recordingServer((socket) => socket.close({ code: 4002, reason: 'srv' })),
  'a server that drops the connection': recordingServer((socket) => socket.terminate()),
  'a refusal': { scenario: refusing },
}

describe('A program of Taro under weapp and the same of wx leave the same trace', () => {
  it.each(Object.entries(scenarios))('with %s', async (_, { scenario }) => {
    const taro = createTaro({ profile: 'weapp', scenario })
    const after = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => taro.network.after(milliseconds, resolve))
    const ofTaro = await trace((option) => taro.Taro.connectSocket(option), after)

    const { wx, wait } = createWx({ scenario })
    const ofWx = await trace(
      (option) =>
        new Promise((resolve, reject) => {
          const task = wx.connectSocket({
            ...option,
            success(result) {
              option.success?.(result)
              // After complete, as Taro does.
              queueMicrotask(() => resolve(task as unknown as Taro.SocketTask))
            },
            fail(result) {
              option.fail?.(result)
              queueMicrotask(() => reject(result as unknown as Error))
            },
          })
        }),
      wait,
    )
    expect(ofTaro).toEqual(ofWx)
    expect(ofWx.length).toBeGreaterThan(6)
  })
})
