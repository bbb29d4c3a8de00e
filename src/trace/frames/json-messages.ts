import type { WirePayload } from '../../runtime/entries.ts'
import { readJson, type JsonNode } from '../json.ts'
import type { Frame, FrameProtocol } from './frame.ts'
import { memberOf, textOf } from './node.ts'

/** Returns a message that is an object or a list in JSON. */
const jsonOf = (payload: WirePayload): JsonNode | undefined =>
  payload.type === 'text' && /^\s*[[{]/.test(payload.text) ? readJson(payload.text) : undefined

/** GraphQL over WebSocket, by the subprotocol of today's libraries and that of the first. */
export const graphQl: FrameProtocol = {
  speaks: ({ subprotocol }) => /^graphql-(?:transport-)?ws$/.test(subprotocol),
  decode(payload, { subprotocol }) {
    const value = jsonOf(payload)
    const type = textOf(memberOf(value, 'type'))
    return type === undefined ? undefined : { protocol: subprotocol, frames: [{ type, value }] }
  },
}

/** JSON-RPC 2.0, single messages and batches. */
export const jsonRpc: FrameProtocol = {
  speaks: () => true,
  decode(payload) {
    const value = jsonOf(payload)
    const calls = value?.kind === 'array' ? value.children.map((child) => child.value) : [value]
    const frames = calls.map(callFrame)
    return frames.length > 0 && frames.every((frame) => frame !== undefined)
      ? { protocol: 'JSON-RPC', frames }
      : undefined
  },
}

/** Reads a request, a notification, a response or an error of JSON-RPC. */
function callFrame(value: JsonNode | undefined): Frame | undefined {
  if (textOf(memberOf(value, 'jsonrpc')) !== '2.0') return undefined
  const method = textOf(memberOf(value, 'method'))
  if (method !== undefined) {
    return { type: `${memberOf(value, 'id') ? 'request' : 'notification'} ${method}`, value }
  }
  if (memberOf(value, 'error')) return { type: 'error', value }
  return memberOf(value, 'result') && { type: 'response', value }
}
