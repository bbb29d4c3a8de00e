import type { WireEvent } from '../../runtime/entries.ts'
import { WIRE_EVENTS } from '../../runtime/entry-words.ts'
import { MAX_HEADERS } from '../../runtime/limits.ts'
import type { PayloadAllowance } from '../../runtime/payload-allowance.ts'
import { fields, list, number, optional, record, text, word } from './fields.ts'
import { admitPayload } from './payloads.ts'

/**
 * Copies a wire event.
 *
 * @throws Refused When the value is no wire event.
 */
export function admitWireEvent(value: unknown, allowance: PayloadAllowance): WireEvent {
  const from = fields(value)
  const type = word(from.type, WIRE_EVENTS)
  switch (type) {
    case 'connect':
      return {
        type,
        url: text(from.url),
        protocols: list(from.protocols, MAX_HEADERS, name),
        headers: record(from.headers, MAX_HEADERS, name),
      }
    case 'open':
      return { type, protocol: text(from.protocol) }
    case 'send':
    case 'message':
      return { type, payload: admitPayload(from.payload, allowance) }
    case 'closing':
      return { type, ...optional(from, 'code', count), ...optional(from, 'reason', name) }
    case 'error':
      return { type }
    case 'close': {
      const { code, reason, wasClean } = from
      return { type, code: number(code), reason: text(reason), wasClean: wasClean === true }
    }
  }
}

const count = (value: unknown): number => number(value)
const name = (value: unknown): string => text(value)
