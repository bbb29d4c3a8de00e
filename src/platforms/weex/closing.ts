import type { Services } from './services.ts'

/** Longest reason of a close frame, in bytes of UTF-8 (RFC 6455, 5.5.1). */
const REASON_LIMIT = 123

/**
 * Arguments for the standard's `close()` that it does not refuse. What it would refuse is left out
 * with a note, because the module documents no limits and no errors.
 */
export function toCloseArguments(
  { note }: Services,
  code: unknown,
  reason: unknown,
): [code?: number, reason?: string] {
  if (code === undefined || code === null) return []
  const status = Number(code)
  if (!isSendable(status)) {
    note('weex.close-code', { code: String(code) })
    return []
  }
  if (reason === undefined || reason === null) return [status]
  if (new TextEncoder().encode(String(reason)).length > REASON_LIMIT) {
    note('weex.close-reason')
    return [status]
  }
  return [status, String(reason)]
}

/** Whether the standard lets a program send this code. */
function isSendable(code: number): boolean {
  return code === 1000 || (Number.isInteger(code) && code >= 3000 && code <= 4999)
}
