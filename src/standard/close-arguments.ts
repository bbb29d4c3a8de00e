import { MAX_REASON, type CloseFrame } from '../client/close-frame.ts'
import { toUSVString, utf8Length } from '../client/payload.ts'
import type { Realm } from './realm.ts'

const CONTEXT = "Failed to execute 'close' on 'WebSocket': "

/**
 * Reads the arguments of the standard's `close(code, reason)`.
 *
 * @throws DOMException `InvalidAccessError` for a code forbidden to clients, `SyntaxError` for a
 *   reason too long.
 */
export function readCloseArguments(
  code: unknown,
  reason: unknown,
  { DOMException }: Pick<Realm, 'DOMException'>,
): CloseFrame {
  const clamped = code === undefined ? undefined : clampToUnsignedShort(code)
  const text = reason === undefined ? '' : toUSVString(reason)
  if (clamped !== undefined && clamped !== 1000 && (clamped < 3000 || clamped > 4999)) {
    throw new DOMException(
      `${CONTEXT}The close code must be either 1000, or between 3000 and 4999. ${clamped} is neither.`,
      'InvalidAccessError',
    )
  }
  if (utf8Length(text) > MAX_REASON) {
    throw new DOMException(
      `${CONTEXT}The close reason must not be greater than ${MAX_REASON} UTF-8 bytes.`,
      'SyntaxError',
    )
  }
  return clamped === undefined ? { reason: '' } : { code: clamped, reason: text }
}

/** Converts to Web IDL's `[Clamp] unsigned short`: not a number is 0, and ties round to even. */
function clampToUnsignedShort(value: unknown): number {
  const number = Math.min(Math.max(+(value as number), 0), 65535)
  if (Number.isNaN(number)) return 0
  const floor = Math.floor(number)
  const fraction = number - floor
  return fraction > 0.5 || (fraction === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}
