import { describe, expect, test } from 'vitest'
import { en } from '../../../playground/locales/en.ts'
import {
  appendEntries,
  dataOf,
  directionOf,
  EMPTY_LOG,
  MAX_ROWS,
  sizeOf,
} from '../../../playground/messages/rows.ts'
import type { WireEntry, WireEvent } from '../../../src/runtime/entries.ts'

const wire = (event: WireEvent, seq = 1): WireEntry => ({
  kind: 'wire',
  socket: 1,
  seq,
  time: seq,
  event,
})
const message = (text: string) =>
  wire({ type: 'message', payload: { type: 'text', text, size: text.length } })

describe('the message list', () => {
  test('keeps the latest rows and counts the others', () => {
    const entries = Array.from({ length: MAX_ROWS + 5 }, (_, i) => wire({ type: 'error' }, i))
    const log = appendEntries(appendEntries(EMPTY_LOG, entries.slice(0, 10)), entries.slice(10))
    expect(log.rows).toHaveLength(MAX_ROWS)
    expect(log.rows[0]!.seq).toBe(5)
    expect(log.dropped).toBe(5)
  })

  test('stays the same object when nothing came', () => {
    expect(appendEntries(EMPTY_LOG, [])).toBe(EMPTY_LOG)
  })
})

describe('a row', () => {
  test.each<[WireEvent, string]>([
    [{ type: 'connect', url: 'ws://a/', protocols: [], headers: {} }, 'out'],
    [{ type: 'open', protocol: '' }, 'in'],
    [{ type: 'closing', code: 1000 }, 'out'],
    [{ type: 'close', code: 1000, reason: '', wasClean: true }, 'in'],
    [{ type: 'close', code: 1006, reason: '', wasClean: false }, 'local'],
    [{ type: 'error' }, 'local'],
  ])('of %j points %s', (event, direction) => {
    expect(directionOf(wire(event))).toBe(direction)
  })

  test.each<[WireEvent, string]>([
    [{ type: 'connect', url: 'ws://a/', protocols: ['x', 'y'], headers: {} }, 'ws://a/ x y'],
    [{ type: 'open', protocol: 'x' }, 'x'],
    [{ type: 'closing' }, 'no code'],
    [{ type: 'closing', code: 3000, reason: 'done' }, '3000 done'],
    [{ type: 'close', code: 1006, reason: '', wasClean: false }, '1006 · not clean'],
    [{ type: 'close', code: 1000, reason: 'bye', wasClean: true }, '1000 · bye · clean'],
    [{ type: 'send', payload: { type: 'binary', base64: btoa('\u0001\u00ff'), size: 2 } }, '01 ff'],
    [{ type: 'send', payload: { type: 'text', text: 'ab', size: 9, cut: 7 } }, 'ab…'],
  ])('of %j reads “%s”', (event, data) => {
    expect(dataOf(wire(event), en)).toBe(data)
  })

  test('has a size only where it carries a message', () => {
    expect(sizeOf(message('hello'))).toBe(5)
    expect(sizeOf(wire({ type: 'open', protocol: '' }))).toBeUndefined()
  })
})
