/** Longest reason of a close frame, in bytes of UTF-8. */
const longestReason = 123

/** Whether a browser lets a program close with this code and reason. */
export function canBeSent(code: unknown, reason: unknown): boolean {
  return (
    typeof code === 'number' &&
    (code === 1000 || (code >= 3000 && code <= 4999)) &&
    new TextEncoder().encode(String(reason)).length <= longestReason
  )
}
