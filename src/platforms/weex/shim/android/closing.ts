import { isSendableCloseReason } from '../../../shared/close-frame.ts'
import type { Services } from '../services.ts'

const NORMAL = 1000

/** Whole number in Java. */
const WHOLE = /^[+-]?\d+$/

/**
 * Returns the code of a `close`. The native method takes text: missing text, or text without a
 * whole number, means 1000. Source: Android `WebSocketModule.close`.
 */
export function closeCodeOf({ note }: Services, code: unknown): number {
  if (code === undefined || code === null) return NORMAL
  if (WHOLE.test(String(code))) return Number(code)
  note('weex.android-close-code', { code: String(code) })
  return NORMAL
}

/**
 * Returns OkHttp's reason for refusing to close with a code and a reason; the default adapter
 * passes the text to `onerror`.
 *
 * @returns `undefined` when OkHttp does not refuse.
 */
export function refusalOf(code: number, reason: string): string | undefined {
  if (code < 1000 || code >= 5000) return `Code must be in range [1000,5000): ${code}`
  if ((code >= 1004 && code <= 1006) || (code >= 1015 && code <= 2999))
    return `Code ${code} is reserved and may not be used.`
  if (!isSendableCloseReason(reason)) return `reason.size() > 123: ${reason}`
  return undefined
}
