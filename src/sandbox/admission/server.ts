import type { ServerEvent } from '../../runtime/entries.ts'
import { SERVER_EVENTS } from '../../runtime/entry-words.ts'
import { PREVIEW_ONLY } from '../../runtime/payload-allowance.ts'
import { fields, number, optional, text, word } from './fields.ts'
import { admitPayload } from './payloads.ts'

/**
 * Copies an event of the simulated server.
 *
 * @throws Refused When the value is no observation or action of a server.
 */
export function admitServerEvent(value: unknown): ServerEvent {
  const from = fields(value)
  const type = word(from.type, SERVER_EVENTS)
  switch (type) {
    case 'handshake': {
      const { url, accepted } = from
      return {
        type,
        url: text(url),
        accepted: accepted === true,
        ...optional(from, 'status', count),
      }
    }
    case 'message':
    case 'send':
      return { type, payload: admitPayload(from.payload, PREVIEW_ONLY) }
    case 'closing':
    case 'closed':
      return {
        type,
        ...optional(from, 'code', count),
        ...optional(from, 'reason', (reason) => text(reason)),
      }
    case 'drop':
      return { type }
  }
}

const count = (value: unknown): number => number(value)
