import type { Services } from './services.ts'

/**
 * Returns the data to send for a value given to `send`. Only text is documented. Native Weex turns
 * a missing value into empty text and any other value into JSON, because the native method takes a
 * string. Source: weex-js-runtime `normalize`, Android `WXReflectionUtils.parseArgument`.
 */
export function toPayload(
  { note }: Services,
  data: unknown,
): string | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  if (typeof data === 'string') return data
  if (data === undefined || data === null) return ''
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) {
    note('weex.binary-send')
    return data as ArrayBuffer | ArrayBufferView<ArrayBuffer>
  }
  note('weex.data-converted', { type: typeof data })
  return JSON.stringify(data) ?? ''
}
