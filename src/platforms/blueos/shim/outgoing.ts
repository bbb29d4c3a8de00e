import type { Services } from './services.ts'

/**
 * Returns the network payload for a value given to `send`. Text and `ArrayBuffer` are documented;
 * other values are converted as in the quick-app engine. Source: hapjs `WebSocket.java`.
 *
 * @returns An empty string for a missing value, refused by the engine.
 */
export function toPayload(
  { note }: Services,
  data: unknown,
): string | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  if (typeof data === 'string' || data instanceof ArrayBuffer) return data
  if (data === undefined || data === null) return ''
  if (ArrayBuffer.isView(data)) {
    note('blueos.typed-array')
    return data as ArrayBufferView<ArrayBuffer>
  }
  note('blueos.data-converted', { type: typeof data })
  return typeof data === 'object' ? JSON.stringify(data) : String(data)
}
