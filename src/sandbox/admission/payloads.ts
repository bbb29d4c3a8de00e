import type { WirePayload } from '../../runtime/entries.ts'
import type { PayloadAllowance } from '../../runtime/payload-allowance.ts'
import { fields, number, optional, text, word } from './fields.ts'

/** @throws Refused When it is no payload, or one larger than the run may still have. */
export function admitPayload(
  value: unknown,
  allowance: Pick<PayloadAllowance, 'largest' | 'spend'>,
): WirePayload {
  const from = fields(value)
  const bounds = { size: number(from.size), ...optional(from, 'cut', (cut) => number(cut)) }
  const { largest } = allowance
  if (word(from.type, ['text', 'binary'] as const) === 'text') {
    const kept = text(from.text, largest)
    allowance.spend(kept.length)
    return { type: 'text', text: kept, ...bounds }
  }
  const base64 = text(from.base64, base64Length(largest))
  allowance.spend(base64.length)
  return { type: 'binary', base64, ...bounds }
}

/** Characters of that many bytes in base64. */
const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3)
