import { isWithin, SENDABLE_CODES, type CodeRange } from './limits.ts'
import { utf8Length } from './payload.ts'

/** A Close frame. Without a code the frame has no body, and the receiver reports 1005. */
export interface CloseFrame {
  readonly code?: number
  readonly reason: string
}

/** Close codes never sent, reported by an endpoint instead of a received code. */
export const NO_STATUS = 1005
export const ABNORMAL = 1006

/** Codes from an endpoint after a frame that breaks the protocol, or a frame too long. */
export const PROTOCOL_ERROR = 1002
export const TOO_BIG = 1009

/** Longest reason in a Close frame beside the code, in UTF-8 bytes. */
export const MAX_REASON = 123

/** Returns whether an endpoint may send a code (RFC 6455, section 7.4, and the IANA registry). */
export const isSendable = (code: number): boolean => isWithin(SENDABLE_CODES, code)

/** Returns whether a server can close with the options: codes never sent included. */
export function isClosing({ code, reason = '' }: Partial<CloseFrame>): boolean {
  const known = code === undefined || code === NO_STATUS || code === ABNORMAL || isSendable(code)
  return known && utf8Length(reason) <= MAX_REASON
}

/**
 * Returns the Close frame of a request to close.
 *
 * @param reason Only with a code.
 * @throws RangeError For a code outside the ranges, or a reason too long.
 */
export function closeFrame(
  code: number | undefined,
  reason = '',
  codes: readonly CodeRange[] = SENDABLE_CODES,
): CloseFrame {
  if (code === undefined) return { reason: '' }
  if (!isWithin(codes, code)) throw new RangeError(`${code} is not a valid close code.`)
  if (utf8Length(reason) > MAX_REASON) {
    throw new RangeError(`The close reason must not be greater than ${MAX_REASON} UTF-8 bytes.`)
  }
  return { code, reason }
}
