import type { WirePayload } from '../../runtime/entries.ts'
import { PAYLOADS } from '../../runtime/entry-words.ts'
import type { PayloadAllowance } from '../../runtime/payload-allowance.ts'
import { type Draft, type Fields, fields, number, text, word } from './fields.ts'

/**
 * Copies a payload.
 *
 * @throws Refused When the value is no payload, or is larger than the run's allowance.
 */
export function admitPayload(
  value: unknown,
  allowance: Pick<PayloadAllowance, 'largest' | 'spend'>,
): WirePayload {
  const from = fields(value)
  const size = number(from.size)
  const cut = from.cut === undefined ? undefined : number(from.cut)
  const payload = admitContent(from, size, allowance)
  if (cut !== undefined) payload.cut = cut
  return payload
}

function admitContent(
  from: Fields,
  size: number,
  allowance: Pick<PayloadAllowance, 'largest' | 'spend'>,
): Draft<WirePayload> {
  const { largest } = allowance
  if (word(from.type, PAYLOADS) === 'text') {
    const kept = text(from.text, largest)
    allowance.spend(kept.length)
    return { type: 'text', text: kept, size }
  }
  const base64 = text(from.base64, base64Length(largest))
  allowance.spend(base64.length)
  return { type: 'binary', base64, size }
}

/** Returns the number of characters for the bytes in base64. */
const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3)
