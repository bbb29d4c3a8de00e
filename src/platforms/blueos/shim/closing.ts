import {
  CLOSE_REASON_LIMIT,
  isSendableCloseCode,
  isSendableCloseReason,
} from '../../shared/close-frame.ts'
import type { Services } from './services.ts'

export interface CloseFrame {
  readonly code: number
  readonly reason: string
}

/**
 * Reads the close frame: code 1000 and no reason by default.
 *
 * @returns A text when the connection cannot send the frame: a browser's rules are narrower than a
 *   watch's.
 */
export function toCloseFrame(
  { note }: Services,
  options: { readonly code?: unknown; readonly reason?: unknown },
): CloseFrame | string {
  const code = Number(options.code ?? 1000)
  const reason = String(options.reason ?? '')
  if (!isSendableCloseCode(code)) {
    note('blueos.close-code', { code: String(options.code) })
    return `close code must be 1000 or from 3000 to 4999, not ${String(options.code)}`
  }
  if (!isSendableCloseReason(reason)) {
    note('blueos.close-reason')
    return `close reason must not be longer than ${CLOSE_REASON_LIMIT} bytes of UTF-8`
  }
  return { code, reason }
}
