import { describe, expect, test } from 'vitest'
import { CHUNK } from '../../../src/trace/chunk.ts'
import { callbacksOf, callOf } from '../../../src/trace/family.ts'
import { PositionList } from '../../../src/trace/position-list.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { connect, text, wire } from './support.ts'

const message = (seq: number, socket = 1) =>
  wire(seq, { type: 'message', payload: text(`m${seq}`) }, { socket })
const messages = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => message(from + index))
const listed = (list: { length: number; at(index: number): number | undefined }) =>
  Array.from({ length: list.length }, (_, index) => list.at(index))

describe('a trace', () => {
  test('keeps entries in order and finds them by position and by number', () => {
    const trace = new Trace()
    trace.append(messages(5, 3))
    trace.append(messages(20, 1))
    expect([...trace.entries()].map(({ seq }) => seq)).toEqual([5, 6, 7, 20])
    expect(trace.at(3)?.seq).toBe(20)
    expect(trace.bySeq(6)?.seq).toBe(6)
    expect(trace.bySeq(8)).toBeUndefined()
    expect(trace.at(4)).toBeUndefined()
  })

  test('lists the entries of a kind and of a socket', () => {
    const trace = new Trace()
    trace.append([
      message(1, 1),
      { kind: 'note', id: 'a', seq: 2, time: 0 },
      message(3, 2),
      message(4, 1),
    ])
    expect(listed(trace.ofKind('wire'))).toEqual([0, 2, 3])
    expect(listed(trace.ofKind('call'))).toEqual([])
    expect(listed(trace.ofSocket(1))).toEqual([0, 3])
    expect(trace.sockets()).toEqual([1, 2])
  })

  test('finds what came of an entry, and what it came of', () => {
    const trace = new Trace()
    const call = { kind: 'call', member: 'SocketTask.send', values: [], seq: 1, time: 0 } as const
    const told = (seq: number, member: string) =>
      ({ kind: 'callback', member, values: [], seq, time: 0, parent: 2 }) as const
    const sent = wire(2, { type: 'send', payload: text('x') }, { parent: 1 })
    trace.append([call, sent, told(3, 'a'), message(4), told(5, 'b')])
    expect(callOf(trace, sent)).toBe(call)
    expect(callbacksOf(trace, 1).map(({ member }) => member)).toEqual(['a', 'b'])
    expect([...trace.childrenOf(0)]).toEqual([sent])
  })

  test('takes an entry that names itself or a later one as its parent without going in circles', () => {
    const trace = new Trace()
    trace.append([wire(1, connect(), { parent: 1 }), wire(2, connect(), { parent: 3 }), message(3)])
    expect([0, 1, 2].flatMap((position) => [...trace.childrenOf(position)])).toEqual([])
  })

  test('lets the oldest go when there are too many, and keeps positions', () => {
    const trace = new Trace({ entries: 3 * CHUNK, bytes: Infinity })
    for (let batch = 0; batch < 50; batch++) trace.append(messages(1 + batch * 200, 200))
    expect(trace.length).toBeLessThanOrEqual(3 * CHUNK)
    expect(trace.length).toBeGreaterThan(2 * CHUNK)
    expect(trace.dropped + trace.length).toBe(10_000)
    expect(trace.end).toBe(10_000)
    expect(trace.at(trace.first - 1)).toBeUndefined()
    expect(trace.at(9_999)?.seq).toBe(10_000)
    expect(trace.ofKind('wire').at(0)).toBe(trace.first)
    expect(trace.ofSocket(1).length).toBe(trace.length)
  })

  test('lets the oldest go when they are too large', () => {
    const trace = new Trace({ entries: Infinity, bytes: 1_000_000 })
    const large = text('x'.repeat(1_000))
    for (let seq = 1; seq <= 2_000; seq++)
      trace.append([wire(seq, { type: 'send', payload: large })])
    expect(trace.bytes).toBeLessThan(1_000_000 + CHUNK * 2_500)
    expect(trace.dropped).toBeGreaterThan(0)
  })

  test('forgets everything when it is cleared, and goes on', () => {
    const trace = new Trace()
    trace.append(messages(1, 700))
    trace.clear()
    trace.append(messages(1, 1))
    expect([trace.first, trace.end, trace.length, trace.dropped]).toEqual([700, 701, 1, 0])
    expect(trace.bySeq(1)?.seq).toBe(1)
    expect(listed(trace.ofKind('wire'))).toEqual([700])
  })
})

test('a list of positions gives its space back as it lets go', () => {
  const list = new PositionList()
  for (let position = 0; position < 10_000; position++) {
    list.push(position)
    list.dropBefore(position - 20)
  }
  expect(listed(list)).toEqual(Array.from({ length: 21 }, (_, index) => 9_979 + index))
  expect(list.indexFrom(9_985)).toBe(6)
  expect(list.indexFrom(20_000)).toBe(21)
})
