import type { WireEvent, WirePayload } from '../../runtime/entries.ts'
import { MAX_HEADERS } from '../../runtime/limits.ts'
import { fields, list, number, optional, record, text, word } from './fields.ts'

const TYPES = ['connect', 'open', 'send', 'message', 'closing', 'error', 'close'] as const

/** @throws Refused When it is no event of the wire. */
export function admitWireEvent(value: unknown): WireEvent {
  const from = fields(value)
  const type = word(from.type, TYPES)
  switch (type) {
    case 'connect':
      return {
        type,
        url: text(from.url),
        protocols: list(from.protocols, MAX_HEADERS, text),
        headers: record(from.headers, MAX_HEADERS, text),
      }
    case 'open':
      return { type, protocol: text(from.protocol) }
    case 'send':
    case 'message':
      return { type, payload: admitPayload(from.payload) }
    case 'closing':
      return { type, ...optional(from, 'code', count), ...optional(from, 'reason', text) }
    case 'error':
      return { type }
    case 'close': {
      const { code, reason, wasClean } = from
      return { type, code: number(code), reason: text(reason), wasClean: wasClean === true }
    }
  }
}

function admitPayload(value: unknown): WirePayload {
  const from = fields(value)
  const bounds = { size: number(from.size), ...optional(from, 'cut', count) }
  return word(from.type, ['text', 'binary'] as const) === 'text'
    ? { type: 'text', text: text(from.text), ...bounds }
    : { type: 'binary', base64: text(from.base64), ...bounds }
}

const count = (value: unknown): number => number(value)
