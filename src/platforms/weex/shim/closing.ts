import { isSendableCloseCode, isSendableCloseReason } from '../../shared/close-frame.ts'
import type { Services } from './services.ts'

/**
 * Returns arguments accepted by the standard's `close()`. A value refused by the standard is left
 * out with a note, because the module documents no limits and no errors.
 */
export function toCloseArguments(
  { note }: Services,
  code: unknown,
  reason: unknown,
): [code?: number, reason?: string] {
  if (code === undefined || code === null) return []
  const status = Number(code)
  if (!isSendableCloseCode(status)) {
    note('weex.close-code', { code: String(code) })
    return []
  }
  if (reason === undefined || reason === null) return [status]
  if (!isSendableCloseReason(String(reason))) {
    note('weex.close-reason')
    return [status]
  }
  return [status, String(reason)]
}
