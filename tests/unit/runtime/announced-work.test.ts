import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSchedule, type Schedule } from '../../../src/network/simulated/schedule.ts'
import { announceWork } from '../../../src/runtime/announced-work.ts'
import { testClock, testSchedule } from '../../support/virtual-time.ts'

let schedule: Schedule
let end: () => void
const native = Blob.prototype.text

beforeEach(() => {
  schedule = testSchedule()
  end = announceWork(globalThis, schedule.hold)
})
afterEach(() => end())

const hello = () => new Blob(['hello'])

/** Returns the virtual milliseconds that pass during work. */
async function passing(work: () => Promise<unknown>): Promise<number> {
  const before = schedule.now()
  let ticks = 0
  const tick = () => {
    ticks++
    schedule.after(1, tick)
  }
  schedule.after(1, tick)
  await work()
  const after = ticks
  expect(schedule.now() - before).toBe(after)
  return after
}

describe('a virtual time', () => {
  test.each<readonly [string, () => Promise<unknown>]>([
    ['reading a blob', () => hello().arrayBuffer()],
    ['reading a blob as text, twice', async () => [await hello().text(), await hello().text()]],
    ['reading a body', () => new Response(hello()).text()],
    ['reading what cannot be read', () => Blob.prototype.text.call({} as Blob).catch(() => {})],
    ['computing', () => crypto.subtle.digest('SHA-256', new Uint8Array(1e6))],
  ])('stands still during %s', async (_, work) => {
    expect(await passing(work)).toBe(0)
    expect(await testClock().settled()).toBe(true)
  })

  test.runIf(typeof FileReader === 'function')('stands still during loading', async () => {
    const load = (start: (reader: FileReader) => void) =>
      new Promise((resolve) => {
        const reader = new FileReader()
        reader.onloadend = resolve
        start(reader)
      })
    expect(await passing(() => load((reader) => reader.readAsText(hello())))).toBe(0)
    expect(await passing(() => load((reader) => reader.readAsDataURL(hello())))).toBe(0)
  })

  test('goes on after work that was refused', async () => {
    if (typeof FileReader === 'function') {
      expect(() => new FileReader().readAsText(undefined as never)).toThrow(TypeError)
    }
    await expect(Blob.prototype.text.call({} as Blob)).rejects.toThrow(TypeError)
    let rang = false
    schedule.after(1, () => (rang = true))
    expect(await testClock().settled()).toBe(true)
    await testClock().settled()
    expect(rang).toBe(true)
  })
})

test('several schedules are told, and the last one leaves the engine’s methods behind', async () => {
  const other = createSchedule(testClock())
  const endOther = announceWork(globalThis, other.hold)
  end()
  end()
  expect(Blob.prototype.text).not.toBe(native)
  expect(await hello().text()).toBe('hello')
  endOther()
  expect(Blob.prototype.text).toBe(native)
  other.dispose()
})
