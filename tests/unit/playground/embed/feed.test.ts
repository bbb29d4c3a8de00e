import { describe, expect, test } from 'vitest'
import { Feed } from '../../../../playground/embed/feed.ts'
import type { ConsoleEntry } from '../../../../src/runtime/entries.ts'
import { Trace } from '../../../../src/trace/trace.ts'

const entry = (seq: number, text = ''): ConsoleEntry => ({
  kind: 'console',
  seq,
  time: seq,
  level: 'log',
  origin: 'program',
  values: [{ type: 'string', text }],
})
const entries = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => entry(from + index))

const LIMITS = { entries: 3, bytes: 1_000_000, waiting: 10 }
const numbers = (batch: ReturnType<Feed['take']>) => batch?.entries.map(({ seq }) => seq)

describe('what a run did, handed on', () => {
  test('comes in order, in batches, once', () => {
    const trace = new Trace()
    const feed = new Feed(trace, LIMITS)
    trace.append(entries(1, 5))
    expect(numbers(feed.take())).toEqual([1, 2, 3])
    trace.append(entries(6, 6))
    expect(numbers(feed.take())).toEqual([4, 5, 6])
    expect(feed.take()).toBeUndefined()
  })

  test('begins where the feed does', () => {
    const trace = new Trace()
    trace.append(entries(1, 5))
    expect(new Feed(trace, LIMITS).take()).toBeUndefined()
  })

  test('leaves out the oldest of what waits, and counts it', () => {
    const trace = new Trace()
    const feed = new Feed(trace, LIMITS)
    trace.append(entries(1, 100))
    const batch = feed.take()
    expect(numbers(batch)).toEqual([91, 92, 93])
    expect(batch!.dropped).toBe(90)
    expect(feed.take()!.dropped).toBe(0)
  })

  test('counts what the trace itself gave up', () => {
    const trace = new Trace({ entries: 4, bytes: 1_000_000 })
    const feed = new Feed(trace, { ...LIMITS, waiting: 1_000_000 })
    trace.append(entries(1, 10_000))
    const batch = feed.take()!
    expect(batch.dropped).toBe(trace.first)
    expect(batch.entries[0]!.seq).toBe(batch.dropped + 1)
  })

  test('is bounded in bytes too, and still gets a large entry through', () => {
    const trace = new Trace()
    const feed = new Feed(trace, { ...LIMITS, bytes: 5_000 })
    trace.append([entry(1), entry(2, 'x'.repeat(9_000)), entry(3)])
    expect(numbers(feed.take())).toEqual([1])
    expect(numbers(feed.take())).toEqual([2])
    expect(numbers(feed.take())).toEqual([3])
  })

  test('can be given up, and is counted then', () => {
    const trace = new Trace()
    const feed = new Feed(trace, LIMITS)
    trace.append(entries(1, 5))
    feed.take()
    expect(feed.skip()).toBe(2)
    expect(feed.take()).toBeUndefined()
  })
})
