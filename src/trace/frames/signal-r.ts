import type { WirePayload } from '../../runtime/entries.ts'
import { bytesOf } from '../bytes.ts'
import { readJson, type JsonNode } from '../json.ts'
import type { Frame, FrameProtocol } from './frame.ts'
import { readMessagePack } from './message-pack.ts'
import { memberOf, textOf } from './node.ts'

/** Ends each record of text. Source: SignalR's `HubProtocol.md`. */
const RECORD_SEPARATOR = '\u001e'

/** Types of messages, by number, from 1. */
const TYPES = [
  'Invocation',
  'StreamItem',
  'Completion',
  'StreamInvocation',
  'CancelInvocation',
  'Ping',
  'Close',
  'Ack',
  'Sequence',
]

/** SignalR's hub protocol in JSON and in MessagePack. */
export const signalR: FrameProtocol = {
  speaks: ({ first }) => handshakeOf(first) !== undefined,
  decode(payload) {
    const frames = payload.type === 'text' ? textFrames(payload.text) : binaryFrames(payload)
    return frames && { protocol: 'SignalR', frames }
  },
}

/** Returns the client's request for a format, the first message of a connection. */
function handshakeOf(first: readonly WirePayload[]): JsonNode | undefined {
  const [payload] = first
  if (payload?.type !== 'text' || !payload.text.endsWith(RECORD_SEPARATOR)) return undefined
  const request = readJson(payload.text.slice(0, -1))
  return memberOf(request, 'protocol') && memberOf(request, 'version') && request
}

function textFrames(text: string): readonly Frame[] | undefined {
  if (!text.endsWith(RECORD_SEPARATOR)) return undefined
  const frames = text.slice(0, -1).split(RECORD_SEPARATOR).map(recordFrame)
  return frames.every((frame) => frame !== undefined) ? frames : undefined
}

function recordFrame(text: string): Frame | undefined {
  const value = readJson(text)
  return value && { type: typeName(memberOf(value, 'type')) ?? 'Handshake', value }
}

/** Reads messages, each behind the length in 7 bits a byte, the low bits first. */
function binaryFrames(payload: WirePayload & { type: 'binary' }): readonly Frame[] | undefined {
  const bytes = bytesOf(payload.base64)
  const frames: Frame[] = []
  for (let at = 0; at < bytes.length;) {
    let length = 0
    let shift = 0
    let byte: number
    do {
      byte = bytes[at++] ?? 0
      length += (byte & 0x7f) << shift
      shift += 7
    } while (byte >= 0x80 && shift < 35)
    const value = readMessagePack(bytes.subarray(at, at + length))
    const type = value?.kind === 'array' ? typeName(value.children[0]?.value) : undefined
    if (!value || type === undefined) return undefined
    frames.push({ type, value })
    at += length
  }
  return frames
}

const typeName = (node: JsonNode | undefined): string | undefined =>
  node?.kind === 'number' ? TYPES[Number(node.source) - 1] : textOf(node)
