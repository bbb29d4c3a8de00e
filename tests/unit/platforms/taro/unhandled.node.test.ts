import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pass } from '../../../support/virtual-time.ts'
import { createTaro, url } from './support.ts'

/** Unhandled rejections, in order; vitest itself does not receive the rejections meanwhile. */
const unhandled: unknown[] = []
const keep = (reason: unknown) => void unhandled.push(reason)
let others: NodeJS.UnhandledRejectionListener[] = []

beforeEach(() => {
  unhandled.length = 0
  others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', keep)
})
afterEach(() => {
  process.off('unhandledRejection', keep)
  for (const listener of others) process.on('unhandledRejection', listener)
})

/** Waits for the end of the running task and the microtasks, when rejections count as unhandled. */
const nextTask = () => pass(1)

describe('A send() that failed and told fail', () => {
  it('is no unhandled rejection under the documented profile', async () => {
    const { Taro } = createTaro()
    const task = await Taro.connectSocket({ url })
    void task.send({ data: 'x', fail: () => {} })
    await nextTask()
    expect(unhandled).toEqual([])
  })

  it('is one under the H5 profile', async () => {
    const { Taro } = createTaro({ profile: 'h5-4' })
    const task = await Taro.connectSocket({ url })
    void task.send({ data: 'x', fail: () => {} })
    await nextTask()
    expect(unhandled).toHaveLength(1)
  })
})

it('leaves a failure that no callback told an unhandled rejection', async () => {
  const { Taro } = createTaro()
  void Taro.connectSocket({ url: 'http://a' })
  await nextTask()
  expect(unhandled).toEqual([{ errMsg: 'connectSocket:fail request:fail invalid url "http://a"' }])
})
