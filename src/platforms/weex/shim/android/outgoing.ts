import { toPayload } from '../outgoing.ts'
import type { Services } from '../services.ts'

/**
 * Returns the text to send for a value given to `send`: always text, since the native method takes
 * nothing else. The runtime wraps bytes, and the wrapper goes out as JSON. Sources: weex-js-runtime
 * `normalize`, Android `WXReflectionUtils.parseArgument`.
 */
export function toAndroidPayload(services: Services, data: unknown): string {
  const bytes = bytesOf(data)
  if (!bytes) return toPayload(services, data) as string
  services.note('weex.android-binary-send')
  const base64 = btoa(String.fromCharCode(...bytes))
  return JSON.stringify({ '@type': 'binary', dataType: (data as object).constructor.name, base64 })
}

function bytesOf(data: unknown): Uint8Array | undefined {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (!ArrayBuffer.isView(data)) return undefined
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
