import { describe, expect, test } from 'vitest'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import { toJson, toText } from '../../../src/trace/describe.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { binary, connect, server, text, wire } from './support.ts'

const entries: readonly RunEntry[] = [
  wire(1, connect()),
  wire(2, { type: 'open', protocol: 'chat' }),
  server(3, { type: 'message', payload: text('seen') }),
  wire(4, { type: 'send', payload: text('two\nlines') }),
  wire(5, { type: 'message', payload: binary('AP8=', 2) }),
  wire(6, { type: 'close', code: 1006, reason: '', wasClean: false }),
]

function traced(): Trace {
  const trace = new Trace()
  trace.append(entries)
  return trace
}

describe('a run as text', () => {
  test('is a line for each event of the wire, columns parted by tabs', () => {
    expect(toText(traced()).split('\n')).toEqual([
      '1.000\t#1\t→\tconnect\t\twss://a.example/chat?room=1',
      '2.000\t#1\t←\topen\t\tchat',
      '4.000\t#1\t→\tsend\t9\ttwo\\nlines',
      '5.000\t#1\t←\tmessage\t2\t00 ff',
      '6.000\t#1\t·\tclose\t\t1006',
      '',
    ])
  })
})

describe('a run as JSON', () => {
  test('is everything that happened, in order, and when it began', () => {
    expect(JSON.parse(toJson(traced(), Date.UTC(2026, 0, 2)))).toEqual({
      startedAt: '2026-01-02T00:00:00.000Z',
      dropped: 0,
      entries: JSON.parse(JSON.stringify(entries)),
    })
  })
})
