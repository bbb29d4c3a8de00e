import type { CloseOptions } from '../contract.ts'
import { natives } from './natives.ts'
import { toUSVString, utf8Length } from './payload.ts'

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

const CONTEXT = "Failed to execute 'close' on 'WebSocket': "

/**
 * Reads the arguments of the standard's `close(code, reason)`.
 *
 * @throws DOMException `InvalidAccessError` for a code forbidden to clients, `SyntaxError` for a
 *   reason too long.
 */
export function readCloseArguments(code: unknown, reason: unknown): CloseFrame {
  const clamped = code === undefined ? undefined : clampToUnsignedShort(code)
  const text = reason === undefined ? '' : toUSVString(reason)
  if (clamped !== undefined && clamped !== 1000 && (clamped < 3000 || clamped > 4999)) {
    throw new natives.DOMException(
      `${CONTEXT}The close code must be either 1000, or between 3000 and 4999. ${clamped} is neither.`,
      'InvalidAccessError',
    )
  }
  if (utf8Length(text) > MAX_REASON) {
    throw new natives.DOMException(
      `${CONTEXT}The close reason must not be greater than ${MAX_REASON} UTF-8 bytes.`,
      'SyntaxError',
    )
  }
  return clamped === undefined ? { reason: '' } : { code: clamped, reason: text }
}

/** Returns whether a server may send a code (RFC 6455, section 7.4, and the IANA registry). */
export function isSendable(code: number): boolean {
  if (!natives.isInteger(code)) return false
  return (code >= 1000 && code <= 1014 && code !== 1004) || (code >= 3000 && code <= 4999)
}

/** Returns whether a server can close with the options: codes never sent included. */
export function isClosing({ code, reason = '' }: CloseOptions): boolean {
  const known = code === undefined || code === NO_STATUS || code === ABNORMAL || isSendable(code)
  return known && utf8Length(reason) <= MAX_REASON
}

/** Converts to Web IDL's `[Clamp] unsigned short`: not a number is 0, and ties round to even. */
function clampToUnsignedShort(value: unknown): number {
  const number = Math.min(Math.max(+(value as number), 0), 65535)
  if (Number.isNaN(number)) return 0
  const floor = Math.floor(number)
  const fraction = number - floor
  return fraction > 0.5 || (fraction === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}
