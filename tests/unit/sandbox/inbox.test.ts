import { describe, expect, it } from 'vitest'
import { MAX_BATCH } from '../../../src/runtime/limits.ts'
import { Inbox } from '../../../src/sandbox/inbox.ts'

const note = (seq: number) => ({ kind: 'note', seq, time: 0, id: 'web.note' })
const batch = (entries: unknown[], dropped: unknown = 0) => ({
  data: { type: 'batch', entries, dropped },
})
const end = (state: string) => ({ data: { type: 'end', state } })

/** Creates an inbox, and returns the output after the end of the run. */
function open() {
  const seen = { ids: [] as number[], dropped: 0, ends: [] as string[], floods: 0 }
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
    end(state) {
      seen.ends.push(state)
      resolve()
    },
    flooded() {
      seen.floods++
      resolve()
    },
  })
  return { inbox, seen, ended }
}

describe('the page’s end of the channel', () => {
  it('hands entries on in order, then the end, and nothing after it', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch([note(1), note(2)]))
    inbox.receive(batch([note(3)], 7))
    inbox.receive(end('finished'))
    inbox.receive(end('failed'))
    inbox.receive(batch([note(4)]))
    await ended
    expect(seen).toEqual({ ids: [1, 2, 3], dropped: 7, ends: ['finished'], floods: 0 })
  })

  it('counts what it refuses as dropped', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch([note(1), { kind: 'forged' }, null], -5))
    inbox.receive(batch([], 'many'))
    inbox.receive(batch([], Infinity))
    inbox.receive({ data: { type: 'state', state: 'finished' } })
    inbox.receive({ data: undefined })
    inbox.receive(end('failed'))
    await ended
    expect(seen).toEqual({ ids: [1], dropped: 2, ends: ['failed'], floods: 0 })
  })

  it('takes no more of a batch than one may hold', async () => {
    const { inbox, seen, ended } = open()
    inbox.receive(batch(Array.from({ length: 10 * MAX_BATCH }, (_, index) => note(index + 1))))
    inbox.receive(end('finished'))
    await ended
    expect(seen.ids).toHaveLength(MAX_BATCH)
  })

  it('gives up on a worker that sends more than it can take', async () => {
    const { inbox, seen, ended } = open()
    const full = batch(Array.from({ length: MAX_BATCH }, (_, index) => note(index + 1)))
    for (let count = 0; count < 5_000; count++) inbox.receive(full)
    await ended
    expect(seen.floods).toBe(1)
    expect(seen.ends).toEqual([])
  })
})
