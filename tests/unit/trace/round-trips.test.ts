import { expect, test } from 'vitest'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import { RoundTrips } from '../../../src/trace/round-trips.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { server, text, wire } from './support.ts'

const sent = (seq: number, value: string, socket = 1) =>
  wire(seq, { type: 'send', payload: text(value) }, { socket })
const received = (seq: number, value: string, parent?: number, socket = 1) =>
  wire(seq, { type: 'message', payload: text(value) }, { parent, socket })

function tripsOf(entries: readonly RunEntry[]) {
  const trace = new Trace()
  const trips = new RoundTrips(trace)
  for (const entry of entries) {
    trace.append([entry])
    trips.update()
  }
  return entries.map((_, position) => {
    const trip = trips.of(position)
    return trip && `${trip.by} ${trip.other} ${trip.time}`
  })
}

test('an answer is what the simulated server says it sent because of a message', () => {
  const chain = [
    sent(1, 'a'),
    sent(2, 'b'),
    server(3, { type: 'message', payload: text('a') }, 1),
    server(4, { type: 'send', payload: text('b') }, 3),
    received(5, 'b', 4),
  ]
  expect(tripsOf(chain)).toEqual(['cause 4 4000', undefined, undefined, undefined, 'cause 0 4000'])
})

test('an answer with the id of a request belongs to it, in whatever order', () => {
  const entries = [
    sent(1, '{"id":1,"method":"a"}'),
    sent(2, '{"id":2,"method":"b"}'),
    received(3, '{"id":2,"result":0}'),
    received(4, '{"replyTo":1}'),
  ]
  expect(tripsOf(entries)).toEqual(['id 3 3000', 'id 2 1000', 'id 1 1000', 'id 0 3000'])
})

test.each([
  ['numbers', '9007199254740993', '9007199254740992'],
  ['long numbers', '555555555555555551', '555555555555555552'],
])('ids beyond 2^53 are compared to the digit: %s', (_, one, other) => {
  const entries = [
    sent(1, `{"id":${one}}`),
    sent(2, `{"id":${other}}`),
    received(3, `{"id":${other},"result":0}`),
    received(4, `{"id":${one},"result":0}`),
  ]
  expect(tripsOf(entries)).toEqual(['id 3 3000', 'id 2 1000', 'id 1 1000', 'id 0 3000'])
})

test('the same message coming back is an answer', () => {
  const entries = [sent(1, 'x'), sent(2, 'y'), received(3, 'y'), received(4, 'x')]
  expect(tripsOf(entries)).toEqual(['echo 3 3000', 'echo 2 1000', 'echo 1 1000', 'echo 0 3000'])
})

test('the first message after the only one that waits is taken for its answer, on its socket', () => {
  const entries = [sent(1, 'ping'), received(2, 'news', undefined, 2), received(3, 'pong')]
  expect(tripsOf(entries)).toEqual(['order 2 2000', undefined, 'order 0 2000'])
})

test('with several waiting, nothing is guessed; nor where a server was not asked', () => {
  expect(tripsOf([sent(1, 'a'), sent(2, 'b'), received(3, 'c')])).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  const unasked = [
    sent(1, 'a'),
    server(2, { type: 'send', payload: text('c') }),
    received(3, 'c', 2),
  ]
  expect(tripsOf(unasked)).toEqual([undefined, undefined, undefined])
})
