import type { WireEvent } from '../../runtime/entries.ts'
import { WIRE_EVENTS } from '../../runtime/entry-words.ts'
import { MAX_HEADERS } from '../../runtime/limits.ts'
import { handshakeCharacters, type PayloadAllowance } from '../../runtime/payload-allowance.ts'
import { fields, list, number, optional, record, Refused, text, word } from './fields.ts'
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
    case 'connect': {
      const protocols = list(from.protocols, MAX_HEADERS, name)
      const headers = record(from.headers, MAX_HEADERS, name)
      const characters = handshakeCharacters({ protocols, headers })
      if (allowance.isSpent && characters > 0) throw new Refused('more than the run may keep')
      allowance.spend(characters)
      return { type, url: text(from.url), protocols, headers }
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
