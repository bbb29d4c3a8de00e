import { describe, expect, it } from 'vitest'
import { createSchedule } from '../../../src/network/simulated/schedule.ts'
import { createVirtualClock } from '../../../src/network/simulated/virtual-clock.ts'
import { pass, until } from '../../support/virtual-time.ts'

const MINUTE = 60_000
const turn = () =>
  new Promise<void>((resolve) => createSchedule(createVirtualClock()).after(0, resolve))

function begin() {
  const clock = createVirtualClock()
  return { clock, schedule: createSchedule(clock), log: [] as string[] }
}

describe('a virtual clock', () => {
  it('jumps to what is due next, and stands at its time exactly', async () => {
    const { clock, schedule, log } = begin()
    for (const delay of [30 * MINUTE, 0.25, 10]) {
      schedule.after(delay, () => log.push(`${delay} at ${clock.now() / 1000}`))
    }
    await until(() => log.length === 3, clock)
    expect(log).toEqual(['0.25 at 0.25', '10 at 10', '1800000 at 1800000'])
  })

  it('stands still while microtasks and tasks are left', async () => {
    const { clock, schedule, log } = begin()
    schedule.after(1, () => log.push('a millisecond later'))
    const descend = async (left: number) => {
      for (let turns = 0; turns < 100; turns++) await Promise.resolve()
      if (left > 0) schedule.after(0, () => void descend(left - 1))
      else log.push(`done at ${clock.now()}`)
    }
    await descend(50)
    await until(() => log.length === 2, clock)
    expect(log).toEqual(['done at 0', 'a millisecond later'])
  })

  it('stands still during work that was announced, until all of it has ended', async () => {
    const { clock, schedule, log } = begin()
    const [first, second] = [clock.hold(), schedule.hold()]
    schedule.after(1, () => log.push('due'))
    first()
    first()
    for (let turns = 0; turns < 10; turns++) await turn()
    expect(log).toEqual([])
    second()
    await until(() => log.length === 1, clock)
  })

  it('serves several schedules in the order of what is due', async () => {
    const { clock, schedule, log } = begin()
    const other = createSchedule(clock)
    for (const delay of [1, 3, 5]) schedule.after(delay, () => log.push(`one ${delay}`))
    for (const delay of [2, 3, 4]) other.after(delay, () => log.push(`other ${delay}`))
    await until(() => log.length === 6, clock)
    expect(log).toEqual(['one 1', 'other 2', 'one 3', 'other 3', 'other 4', 'one 5'])
  })

  it('waits for nothing that was called off or disposed of', async () => {
    const { clock, schedule, log } = begin()
    const other = createSchedule(clock)
    schedule.after(5, () => log.push('called off'))()
    other.after(0, () => log.push('disposed of'))
    other.after(7, () => log.push('disposed of'))
    other.dispose()
    schedule.after(9, () => log.push('due'))
    await pass(20, clock)
    expect(log).toEqual(['due'])
    expect(await clock.settled()).toBe(false)
    expect(clock.now()).toBe(20_000)
  })

  it('never comes to what is due in longer than a life', async () => {
    const { clock, schedule } = begin()
    schedule.after(Infinity, () => {})
    expect(await clock.settled()).toBe(false)
    expect(clock.now()).toBe(0)
  })

  it('tells when a time is over, and whether there is another', async () => {
    const { clock, schedule, log } = begin()
    schedule.after(0, () => log.push('now'))
    schedule.after(4, () => log.push('later'))
    expect([await clock.settled(), clock.now(), ...log]).toEqual([true, 0, 'now'])
    expect([await clock.settled(), clock.now(), ...log]).toEqual([false, 4000, 'now', 'later'])
  })

  it('lets a task take its time', async () => {
    const { clock, schedule, log } = begin()
    schedule.after(1, () => {
      clock.elapse(50)
      log.push(`busy until ${clock.now() / 1000}, but ${schedule.now()} to whom it runs`)
    })
    schedule.after(3, () => log.push(`due at ${schedule.now()}`))
    await until(() => log.length === 2, clock)
    expect(log).toEqual(['busy until 51, but 1 to whom it runs', 'due at 3'])
    expect(clock.now()).toBe(51_000)
  })

  it('comes to what is due though a program answers itself without delay for ever', async () => {
    const { clock, schedule, log } = begin()
    const flood = () => {
      if (log.length === 0) schedule.after(0, flood)
    }
    flood()
    createSchedule(clock).after(20, () => log.push('limit'))
    await until(() => log.length === 1, clock)
    expect(log).toEqual(['limit'])
  })

  it('shows the same times in every run', async () => {
    const run = async () => {
      const { clock, schedule, log } = begin()
      const beat = (left: number) => {
        log.push(`${schedule.now()}`)
        if (left > 0) schedule.after(1 / 3 + (left % 7), () => beat(left - 1))
      }
      beat(200)
      await until(() => log.length === 201, clock)
      return log
    }
    expect(await run()).toEqual(await run())
  })
})

describe('waiting for a condition', () => {
  it('sees it before time passes on', async () => {
    const { clock, schedule, log } = begin()
    schedule.after(2, () => void Promise.resolve().then(() => log.push('it')))
    schedule.after(3, () => log.push('more'))
    await until(() => log.length > 0, clock)
    expect([clock.now(), ...log]).toEqual([2000, 'it'])
  })

  it('gives up when nothing is left to happen', async () => {
    const { clock, schedule } = begin()
    schedule.after(MINUTE, () => {})
    await expect(until(() => false, clock)).rejects.toThrow('Nothing is left to happen')
    await expect(until(() => expect(1).toBe(2), clock)).rejects.toThrow('expected 1 to be 2')
  })
})
