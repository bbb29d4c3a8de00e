import { afterEach, describe, expect, it, vi } from 'vitest'
import { MAX_BATCH } from '../../../src/runtime/limits.ts'
import { Inbox } from '../../../src/sandbox/inbox.ts'

const note = (seq: number) => ({ kind: 'note', seq, time: 0, id: 'web.note' })
const batch = (entries: unknown[], dropped: unknown = 0) => ({
  data: { type: 'batch', entries, dropped },
})
const end = (state: string) => ({ data: { type: 'end', state } })

/** Creates an inbox, and returns the output after the end of the run. */
function open() {
  const seen = {
    ids: [] as number[],
    dropped: 0,
    ends: [] as string[],
    refusals: [] as string[],
  }
  let reads = 0
  let resolve: () => void
  const ended = new Promise<void>((done) => (resolve = done))
  const inbox = new Inbox({
    sink: {
      entries(entries, dropped) {
        seen.ids.push(...entries.map(({ seq }) => seq))
        seen.dropped += dropped
      },
    },
    map: (position) => position,
    latestTime: () => 1_000,
    read: () => void reads++,
    end(state) {
      seen.ends.push(state)
      resolve()
    },
    refuse(reason) {
      seen.refusals.push(reason)
      resolve()
    },
  })
  return { inbox, seen, ended, reads: () => reads }
}

describe('the page’s end of the channel', () => {
  afterEach(() => vi.useRealTimers())

  it('hands entries on in order, then the end, and nothing after it', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch([note(1), note(2)]))
    inbox.receive(batch([note(3)], 7))
    inbox.receive(end('finished'))
    inbox.receive(end('failed'))
    inbox.receive(batch([note(4)]))
    await ended
    expect(seen).toEqual({ ids: [1, 2, 3], dropped: 7, ends: ['finished'], refusals: [] })
  })

  it('counts what it refuses as dropped', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch([note(1), { kind: 'forged' }, null], 5))
    inbox.receive(end('failed'))
    await ended
    expect(seen).toEqual({ ids: [1], dropped: 7, ends: ['failed'], refusals: [] })
  })

  it('takes no more of a batch than one may hold', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch(Array.from({ length: 10 * MAX_BATCH }, (_, index) => note(index + 1))))
    inbox.receive(end('finished'))
    await ended
    expect(seen.ids).toHaveLength(MAX_BATCH)
    expect(seen).toMatchObject({ ends: [], refusals: ['forged'] })
  })

  it('asks for another message after each, once the message is read', async () => {
    vi.useFakeTimers()
    const { inbox, ended, reads } = open()
    const messages = [batch([note(1)]), batch([note(2)]), end('finished')]
    messages.forEach(inbox.receive)
    expect(reads()).toBe(1)
    await vi.runAllTimersAsync()
    await ended
    expect(reads()).toBe(messages.length)
  })

  it('ends the run as a gate says that refuses a message', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch([note(1)]))
    inbox.receive({ data: { type: 'refused', reason: 'flood' } })
    await ended
    expect(seen).toMatchObject({ ids: [1], ends: [], refusals: ['flood'] })
  })

  it('gives up on a worker that sends more than it can take', async () => {
    vi.useFakeTimers()
    const { inbox, seen, ended } = open()
    const full = batch(Array.from({ length: MAX_BATCH }, (_, index) => note(index + 1)))
    for (let count = 0; count < 5_000; count++) inbox.receive(full)
    await ended
    expect(seen).toMatchObject({ ends: [], refusals: ['flood'] })
  })

  it.each([
    ['a type that no worker sends', { data: { type: 'state', state: 'finished' } }],
    ['no message at all', { data: undefined }],
    ['an end that no run has', end('won')],
    ['entries that are no list', { data: { type: 'batch', entries: 'all', dropped: 0 } }],
    ['a negative number of dropped entries', batch([note(2)], -5)],
    ['a number of dropped entries that is none', batch([note(2)], 'many')],
    ['an entry with the number of an earlier entry', batch([note(1)])],
    ['entries out of order', batch([note(3), note(2)])],
    ['an entry from the future', batch([{ ...note(2), time: 1_001 }])],
    ['an entry from before an earlier entry', batch([{ ...note(2), time: 9 }, note(3)])],
    ['a refusal that no gate sends', { data: { type: 'refused', reason: 'won' } }],
    ['an entry caused by a later entry', batch([{ ...note(2), parent: 9 }])],
  ])('takes nothing more from a worker that sends %s', async (_, message) => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch([note(1)]))
    inbox.receive(message)
    inbox.receive(batch([note(10)]))
    inbox.receive(end('finished'))
    await ended
    expect(seen).toMatchObject({ ends: [], refusals: ['forged'] })
    expect(seen.ids).not.toContain(10)
  })
})
