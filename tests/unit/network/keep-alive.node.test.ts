import { expect, it } from 'vitest'
import { createSchedule } from '../../../src/network/simulated/schedule.ts'

const timers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length

it('keeps Node alive for nothing that was called off', async () => {
  const before = timers()
  const schedule = createSchedule()
  const calls = [60_000, 90_000].map((delay) => schedule.after(delay, () => {}))
  await new Promise<void>((resolve) => schedule.after(1, resolve))
  await new Promise(setImmediate)
  expect(timers()).toBe(before + 1)
  for (const callOff of calls) callOff()
  await new Promise(setImmediate)
  expect(timers()).toBe(before)
  // What is called off within a task starts no timer after it either.
  await new Promise<void>((resolve) =>
    schedule.after(1, () => {
      schedule.after(60_000, () => {})()
      resolve()
    }),
  )
  await new Promise(setImmediate)
  expect(timers()).toBe(before)
})
