import type { Services } from './services.ts'

/** Longest reason of a close frame, in bytes of UTF-8 (RFC 6455, 5.5.1). */
const REASON_LIMIT = 123

export interface CloseFrame {
  readonly code: number
  readonly reason: string
}

/**
 * Reads the frame to close with: code 1000 and no reason unless the program says otherwise.
 *
 * @returns A text when the connection could not send it: a browser's own rules, narrower than a
 * watch's.
 */
export function toCloseFrame(
  { note }: Services,
  options: { readonly code?: unknown; readonly reason?: unknown },
): CloseFrame | string {
  const code = Number(options.code ?? 1000)
  const reason = String(options.reason ?? '')
  if (!isSendable(code)) {
    note('blueos.close-code', { code: String(options.code) })
    return `close code must be 1000 or from 3000 to 4999, not ${String(options.code)}`
  }
  if (new TextEncoder().encode(reason).length > REASON_LIMIT) {
    note('blueos.close-reason')
    return `close reason must not be longer than ${REASON_LIMIT} bytes of UTF-8`
  }
  return { code, reason }
}

/** Whether the standard lets a program send this code. */
function isSendable(code: number): boolean {
  return code === 1000 || (Number.isInteger(code) && code >= 3000 && code <= 4999)
}
