/** Longest reason in bytes; a frame holds no more beside the code. */
const MAX_REASON = 123

// Taken now, because the program that meets a scenario may replace globals.
const { TextEncoder, TextDecoder } = globalThis

/** Returns whether a server may put a code into a Close frame (RFC 6455, section 7.4). */
export function isSendable(code: number): boolean {
  return (code >= 1000 && code <= 1014 && code !== 1004) || (code >= 3000 && code <= 4999)
}

/** Returns the code if a server may send the code, otherwise the alternative. */
export const sendableOr = (code: number | undefined, otherwise: number): number =>
  code !== undefined && isSendable(code) ? code : otherwise

/** Cuts a text too long for a frame, between two characters. */
export function cutReason(reason: string): string {
  const bytes = new TextEncoder().encode(reason).subarray(0, MAX_REASON)
  // A stream keeps back a character until all bytes have arrived.
  return new TextDecoder().decode(bytes, { stream: true })
}
