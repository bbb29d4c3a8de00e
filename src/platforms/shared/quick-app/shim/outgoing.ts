import { takeOutgoing, toUSVString, type Payload } from '../../../../client/payload.ts'
import type { Services } from './services.ts'

/**
 * Returns the network payload for a value given to `send`. Text and binary data are sent as they
 * are; other values are converted as in the quick-app engine. Source: hapjs `WebSocket.java`.
 *
 * @returns An empty string for a missing value, refused by the engine.
 */
export function toPayload({ note }: Services, data: unknown): Payload {
  if (typeof data === 'string') return toUSVString(data)
  if (data instanceof ArrayBuffer) return data.slice(0)
  if (data === undefined || data === null) return ''
  if (ArrayBuffer.isView(data)) {
    note('typed array')
    return takeOutgoing(data) as ArrayBuffer
  }
  note('data converted', { type: typeof data })
  return toUSVString(typeof data === 'object' ? JSON.stringify(data) : String(data))
}
