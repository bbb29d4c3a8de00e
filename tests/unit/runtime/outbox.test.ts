import { describe, expect, it } from 'vitest'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import { BATCH_WEIGHT, MAX_BATCH, MAX_RUN } from '../../../src/runtime/limits.ts'
import { Outbox } from '../../../src/runtime/outbox.ts'
import { testSchedule, until } from '../../support/virtual-time.ts'

const note = (seq: number): RunEntry => ({ kind: 'note', seq, time: 0, id: 'web.note' })
const line = (seq: number): RunEntry => ({
  kind: 'console',
  seq,
  time: 0,
  level: 'log',
  values: [],
  origin: 'program',
})

/** Creates an outbox with the first, never delayed batch already sent. */
function open() {
  const batches: { seqs: number[]; dropped: number }[] = []
  const outbox = new Outbox(
    (entries, dropped) => {
      batches.push({ seqs: structuredClone(entries).map(({ seq }) => seq), dropped })
    },
    undefined,
    testSchedule(),
  )
  outbox.add(note(0))
  return { outbox, batches }
}

describe('batches of entries', () => {
  it('begin with one that leaves at once', () => {
    expect(open().batches).toEqual([{ seqs: [0], dropped: 0 }])
  })

  it('do not keep the first line waiting for what was only traced', () => {
    const call = { kind: 'call', seq: 0, time: 0, member: 'send', values: [] } as const
    const batches: number[][] = []
    const send = (entries: readonly RunEntry[]) => {
      batches.push(structuredClone(entries).map(({ seq }) => seq))
    }
    const outbox = new Outbox(send, undefined, testSchedule())
    outbox.add(call)
    outbox.add({ ...call, seq: 1 })
    outbox.add(line(2))
    outbox.add(line(3))
    expect(batches).toEqual([[0], [1, 2]])
  })

  it('gather what comes soon after one another', async () => {
    const { outbox, batches } = open()
    outbox.add(note(1))
    outbox.add(note(2))
    expect(batches).toHaveLength(1)
    await until(() => batches.length > 1)
    expect(batches[1]).toEqual({ seqs: [1, 2], dropped: 0 })
  })

  it('leave when they are full or heavy, or when asked to', () => {
    const { outbox, batches } = open()
    for (let seq = 1; seq <= MAX_BATCH; seq++) outbox.add(line(seq))
    expect(batches[1]?.seqs).toHaveLength(MAX_BATCH)
    outbox.add(note(1), BATCH_WEIGHT)
    expect(batches[2]?.seqs).toEqual([1])
    outbox.add(note(2))
    outbox.flush()
    expect(batches[3]?.seqs).toEqual([2])
    outbox.flush()
    expect(batches).toHaveLength(4)
  })

  it('have an end for each kind, after which entries are counted', () => {
    const { outbox, batches } = open()
    for (let seq = 1; seq <= MAX_RUN.console; seq++) {
      expect(outbox.admit('console')).toBe(true)
      outbox.add(line(seq))
    }
    for (let count = 0; count < 3; count++) expect(outbox.admit('console')).toBe(false)
    expect(outbox.admit('error')).toBe(true)
    outbox.flush()
    expect(batches.reduce((sum, { dropped }) => sum + dropped, 0)).toBe(3)
    expect(batches.flatMap(({ seqs }) => seqs)).toHaveLength(MAX_RUN.console + 1)
  })
  it('count no calls, callbacks and server’s doings, which only explain the rest', () => {
    const { outbox, batches } = open()
    const call = (seq: number) =>
      ({ kind: 'call', seq, time: 0, member: 'send', values: [] }) as const
    for (let seq = 1; seq <= MAX_RUN.call; seq++) outbox.add(call(seq))
    for (let count = 0; count < 3; count++) expect(outbox.admit('call')).toBe(false)
    outbox.flush()
    expect(batches.reduce((sum, { dropped }) => sum + dropped, 0)).toBe(0)
  })
})
