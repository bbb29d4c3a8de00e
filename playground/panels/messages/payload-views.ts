import type { WirePayload } from '../../../src/runtime/entries.ts'
import { readJson, type JsonNode } from '../../../src/trace/json.ts'
import { base64Of, bytesOf, hexDump } from '../../../src/trace/bytes.ts'

/** A way of looking at a message. */
export type PayloadView = 'json' | 'text' | 'utf8' | 'hex' | 'base64'

/** Returns the bytes of a message, as far as they are kept. */
export function payloadBytes(payload: WirePayload): Uint8Array {
  return payload.type === 'text' ? new TextEncoder().encode(payload.text) : bytesOf(payload.base64)
}

/** Returns a message's text in UTF-8; invalid bytes become U+FFFD. */
export function payloadUtf8(payload: WirePayload): string {
  return payload.type === 'text' ? payload.text : new TextDecoder().decode(bytesOf(payload.base64))
}

/** Returns whether a message's bytes are valid UTF-8. */
export function isUtf8(payload: WirePayload): boolean {
  if (payload.type === 'text') return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(payload.base64))
    return true
  } catch {
    return false
  }
}

/**
 * Returns the JSON object or list of a message; `undefined` for any other message, or a cut
 * message.
 */
export function payloadJson(payload: WirePayload): JsonNode | undefined {
  const text = payloadUtf8(payload)
  return /^\s*[[{]/.test(text) ? readJson(text) : undefined
}

/** Returns the useful views of a message, the best view first. */
export function viewsOf(payload: WirePayload): readonly PayloadView[] {
  const json = payloadJson(payload) ? (['json'] as const) : []
  return payload.type === 'text'
    ? [...json, 'text', 'hex', 'base64']
    : [...json, 'hex', 'utf8', 'base64']
}

/** Returns a message as text in a view other than the tree. */
export function payloadAs(payload: WirePayload, view: Exclude<PayloadView, 'json'>): string {
  switch (view) {
    case 'text':
    case 'utf8':
      return payloadUtf8(payload)
    case 'hex':
      return hexDump(payloadBytes(payload))
    case 'base64':
      return payload.type === 'binary' ? payload.base64 : base64Of(payloadBytes(payload))
  }
}
