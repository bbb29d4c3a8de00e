import type { WirePayload } from '../../../src/runtime/entries.ts'
import { readJson, type JsonNode } from '../../../src/trace/json.ts'
import { base64Of, bytesOf, hexDump, utf8Of } from '../../../src/trace/bytes.ts'
import { payloadBytes, payloadUtf8 } from '../../../src/trace/describe.ts'

/** A way of looking at a message as text. */
export type TextView = 'text' | 'utf8' | 'hex' | 'base64'

/** A way of looking at a message: as text, as JSON, or as frames of a protocol. */
export type PayloadView = TextView | 'json' | 'frames'

/** Returns whether a message's bytes are valid UTF-8. */
export function isUtf8(payload: WirePayload): boolean {
  return payload.type === 'text' || utf8Of(bytesOf(payload.base64)) !== undefined
}

/**
 * Returns the JSON object or list of a message; `undefined` for any other message, or a cut
 * message.
 */
export function payloadJson(payload: WirePayload): JsonNode | undefined {
  const text = payloadUtf8(payload)
  return /^\s*[[{]/.test(text) ? readJson(text) : undefined
}

/** Returns the useful views of a message without a known protocol, the best view first. */
export function viewsOf(payload: WirePayload): readonly PayloadView[] {
  const json = payloadJson(payload) ? (['json'] as const) : []
  return payload.type === 'text'
    ? [...json, 'text', 'hex', 'base64']
    : [...json, 'hex', 'utf8', 'base64']
}

/** Returns a message as text. */
export function payloadAs(payload: WirePayload, view: TextView): string {
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
