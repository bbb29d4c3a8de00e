import { isSendable, MAX_REASON } from '../../../../client/close-frame.ts'
import { toUSVString, utf8Length } from '../../../../client/payload.ts'
import type { Services } from './services.ts'

export interface CloseFrame {
  readonly code: number
  readonly reason: string
}

const NORMAL = 1000

/**
 * Reads the close frame: code 1000 and no reason by default; a code that is no number counts as
 * missing.
 *
 * @returns A text when the frame cannot be sent, in the words of the engine's HTTP client.
 */
export function toCloseFrame(
  { note }: Services,
  options: { readonly code?: unknown; readonly reason?: unknown },
): CloseFrame | string {
  const code = toCode(options.code)
  const reason = toUSVString(options.reason ?? '')
  if (!isSendable(code)) {
    note('close code', { code: String(options.code) })
    return code >= NORMAL && code < 5000
      ? `Code ${code} is reserved and may not be used.`
      : `Code must be in range [1000,5000): ${code}`
  }
  if (utf8Length(reason) > MAX_REASON) {
    note('close reason')
    return `reason.size() > ${MAX_REASON}: ${reason}`
  }
  return { code, reason }
}

/** Reads a number or a text as the engine does: fractions cut, and 1000 for anything else. */
function toCode(value: unknown): number {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  const code = isNumeric ? Math.trunc(Number(value)) : NORMAL
  return Number.isNaN(code) ? NORMAL : code
}
