import type { Behaviour } from './behaviour.ts'

/** How the caller ends the connection, after the platform's own corrections. */
export interface CloseRequest {
  /** Code in the `close` event. */
  readonly code: number
  readonly reason: string
  /** The given code, if replaced. */
  readonly replacedCode?: unknown
}

export const NORMAL_CLOSURE = 1000
const LAST_RESERVED = 1015

/** Longest reason in a close frame, in bytes of UTF-8 (RFC 6455, 5.5). */
const MAX_REASON_SIZE = 123

/**
 * Reads the options of `close` like the platform: a code other than a number from 1000 to 1015
 * (fractions cut) is silently replaced with 1000, and a reason other than a string with no reason.
 */
export function closeRequest(
  options: Readonly<Record<string, unknown>>,
  behaviour: Behaviour,
): CloseRequest {
  const code = typeof options.code === 'number' ? Math.trunc(options.code) : NaN
  const legal = code >= NORMAL_CLOSURE && code <= LAST_RESERVED
  const reason = typeof options.reason === 'string' ? options.reason : ''
  return {
    code: legal ? code : NORMAL_CLOSURE,
    reason: reason || behaviour.defaultReason,
    replacedCode: legal ? undefined : options.code,
  }
}

/** Returns the part of a reason that fits into a close frame, cut between characters. */
export function frameReason(reason: string): string {
  const { read } = new TextEncoder().encodeInto(reason, new Uint8Array(MAX_REASON_SIZE))
  return reason.slice(0, read)
}
