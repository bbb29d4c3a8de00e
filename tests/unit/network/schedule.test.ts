import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realClock, type Clock } from '../../../src/network/simulated/clock.ts'
import { createSchedule, type Schedule } from '../../../src/network/simulated/schedule.ts'
import { createVirtualClock } from '../../../src/network/simulated/virtual-clock.ts'

const clocks: Readonly<Record<string, () => Clock>> = {
  real: () => realClock,
  virtual: createVirtualClock,
}

describe.each(Object.entries(clocks))('a schedule on a %s clock', (_, createClock) => {
  let schedule: Schedule
  beforeEach(() => {
    schedule = createSchedule(createClock())
  })
  afterEach(() => schedule.dispose())

  const until = (delay: number) => new Promise<void>((resolve) => schedule.after(delay, resolve))

  it('runs tasks of one delay in the order in which they were given', async () => {
    const order: number[] = []
    for (let index = 0; index < 100; index++) schedule.after(index % 2, () => order.push(index))
    await until(1)
    const even = order.filter((index) => index % 2 === 0)
    const odd = order.filter((index) => index % 2 === 1)
    expect([even.length, odd.length]).toEqual([50, 50])
    expect(even).toEqual([...even].sort((a, b) => a - b))
    expect(odd).toEqual([...odd].sort((a, b) => a - b))
  })

  it('runs a shorter delay before a longer one', async () => {
    const order: string[] = []
    schedule.after(60, () => order.push('long'))
    schedule.after(5, () => order.push('short'))
    schedule.after(0, () => order.push('none'))
    await until(60)
    expect(order).toEqual(['none', 'short', 'long'])
  })

  it('waits at least as long as it was told, by its own time', async () => {
    const start = schedule.now()
    await until(20)
    expect(schedule.now() - start).toBeGreaterThanOrEqual(20)
  })

  it.each([0, 1])('lets microtasks run between two tasks of delay %i', async (delay) => {
    const order: string[] = []
    schedule.after(delay, () => {
      void Promise.resolve()
        .then(() => {})
        .then(() => order.push('microtask of the first'))
    })
    schedule.after(delay, () => order.push('second'))
    await until(delay)
    expect(order).toEqual(['microtask of the first', 'second'])
  })

  it('runs neighbours together that may share a task, and others apart', async () => {
    const order: string[] = []
    const step = (name: string) => () => {
      order.push(name)
      void Promise.resolve().then(() => order.push(`after ${name}`))
    }
    schedule.after(0, step('a'), true)
    schedule.after(0, step('b'), true)
    schedule.after(0, step('c'))
    schedule.after(0, step('d'), true)
    await until(0)
    expect(order).toEqual(['a', 'b', 'after a', 'after b', 'c', 'after c', 'd', 'after d'])
  })

  it.each([NaN, -1, Infinity])('does not choke on a delay of %d', async (delay) => {
    schedule.after(delay, () => {})
    await until(1)
  })

  it('runs more tasks than it keeps room for', async () => {
    const order: number[] = []
    for (let index = 0; index < 5000; index++) schedule.after(0, () => order.push(index))
    await until(0)
    expect(order.length).toBe(5000)
  })

  it('runs nothing once it is disposed of', async () => {
    const other = createSchedule(createClock())
    const ran: number[] = []
    for (const delay of [0, 1]) other.after(delay, () => ran.push(delay))
    other.dispose()
    for (const delay of [0, 1]) other.after(delay, () => ran.push(delay))
    await until(10)
    expect(ran).toEqual([])
  })
})

describe('the time of a schedule', () => {
  it('stands still within a task and its microtasks, however long they take', async () => {
    const clock = createVirtualClock()
    const schedule = createSchedule(clock)
    const began = schedule.now()
    clock.elapse(30)
    expect(schedule.now()).toBe(began)
    await Promise.resolve()
    expect(schedule.now()).toBe(began)
    await clock.settled()
    expect(schedule.now()).toBe(began + 30)
  })

  it('lets a busy machine catch up in order, with the times of an idle one', async () => {
    const timesOf = async (busy: number) => {
      const clock = createVirtualClock()
      const schedule = createSchedule(clock)
      const times: string[] = []
      for (const delay of [30, 10, 20]) {
        schedule.after(delay, () => {
          clock.elapse(busy)
          times.push(`${delay} at ${schedule.now()}`)
        })
      }
      while (await clock.settled());
      return times
    }
    expect(await timesOf(0)).toEqual(['10 at 10', '20 at 20', '30 at 30'])
    expect(await timesOf(45)).toEqual(await timesOf(0))
  })

  it('goes on with the world’s under a flood that nobody could catch up with', async () => {
    const clock = createVirtualClock()
    const schedule = createSchedule(clock)
    let ended = false
    schedule.after(1000, () => (ended = true))
    const flood = () => {
      clock.elapse(1)
      if (!ended) schedule.after(0, flood)
    }
    flood()
    while (!ended) await clock.settled()
    expect(clock.now()).toBeLessThan(3_000_000)
  })
})

it('waits by the machine’s clock at least as long as it was told, to the millisecond', async () => {
  const schedule = createSchedule(realClock)
  const start = realClock.now()
  await new Promise<void>((resolve) => schedule.after(20, resolve))
  expect(realClock.now() - start).toBeGreaterThan(19_000)
  schedule.dispose()
})
