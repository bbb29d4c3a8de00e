/** Longest reason of a close frame, in bytes of UTF-8 (RFC 6455, 5.5.1). */
export const CLOSE_REASON_LIMIT = 123

/** Returns whether the standard's `close()` accepts a code: 1000, or a code for programs. */
export function isSendableCloseCode(code: number): boolean {
  return code === 1000 || (Number.isInteger(code) && code >= 3000 && code <= 4999)
}

/** Returns whether the standard's `close()` accepts a reason. */
export function isSendableCloseReason(reason: string): boolean {
  return new TextEncoder().encode(reason).length <= CLOSE_REASON_LIMIT
}
