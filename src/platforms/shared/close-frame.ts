/** Longest reason of a close frame, in bytes of UTF-8 (RFC 6455, 5.5.1). */
export const CLOSE_REASON_LIMIT = 123

/** Whether the standard's `close()` takes this code: 1000, or one that is free for programs. */
export function isSendableCloseCode(code: number): boolean {
  return code === 1000 || (Number.isInteger(code) && code >= 3000 && code <= 4999)
}

/** Whether the standard's `close()` takes this reason. */
export function isSendableCloseReason(reason: string): boolean {
  return new TextEncoder().encode(reason).length <= CLOSE_REASON_LIMIT
}
