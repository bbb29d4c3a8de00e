import { isSendableCloseReason } from '../../shared/close-frame.ts'
import type { Services } from '../services.ts'

const NORMAL = 1000

/** What Java reads as a whole number. */
const WHOLE = /^[+-]?\d+$/

/**
 * The code of a `close`. The native method takes text: none, or what is no number, is 1000.
 * Source: Android `WebSocketModule.close`.
 */
export function closeCodeOf({ note }: Services, code: unknown): number {
  if (code === undefined || code === null) return NORMAL
  if (WHOLE.test(String(code))) return Number(code)
  note('weex.android-close-code', { code: String(code) })
  return NORMAL
}

/**
 * Why OkHttp refuses to close with these; the default adapter hands its words to `onerror`.
 *
 * @returns `undefined` when it does not.
 */
export function refusalOf(code: number, reason: string): string | undefined {
  if (code < 1000 || code >= 5000) return `Code must be in range [1000,5000): ${code}`
  if ((code >= 1004 && code <= 1006) || (code >= 1015 && code <= 2999))
    return `Code ${code} is reserved and may not be used.`
  if (!isSendableCloseReason(reason)) return `reason.size() > 123: ${reason}`
  return undefined
}
