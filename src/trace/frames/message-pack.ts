import { decode, type ExtData } from '@msgpack/msgpack'
import type { WirePayload } from '../../runtime/entries.ts'
import { bytesOf } from '../bytes.ts'
import type { JsonNode } from '../json.ts'
import type { FrameProtocol } from './frame.ts'
import { valueNode } from './node.ts'

/** MessagePack without a protocol around: any binary message that is a map or a list. */
export const messagePack: FrameProtocol = {
  speaks: () => true,
  decode(payload) {
    const value = payload.type === 'binary' ? readWhole(payload) : undefined
    return value && { protocol: 'MessagePack', frames: [{ type: TYPES[value.kind], value }] }
  },
}

/** Words of the format. Source: https://github.com/msgpack/msgpack/blob/master/spec.md */
const TYPES = { object: 'map', array: 'array' }

function readWhole(payload: WirePayload & { type: 'binary' }) {
  const value = readMessagePack(bytesOf(payload.base64))
  // A single number or text is any byte or two: nothing says that they are MessagePack.
  return value && 'children' in value && value.children.length > 0 ? value : undefined
}

/**
 * Reads bytes in MessagePack, integers to the digit.
 *
 * @returns `undefined` for bytes that are not a value, or more than one.
 */
export function readMessagePack(bytes: Uint8Array): JsonNode | undefined {
  try {
    return valueNode(decode(bytes, { useBigInt64: true, mapKeyConverter: keyOf }))
  } catch {
    return undefined
  }
}

/** Returns a map's key as text, whatever its type. */
const keyOf = (key: unknown): string =>
  typeof key === 'object' ? JSON.stringify(key as ExtData) : String(key)
