import type { WirePayload } from '../../runtime/entries.ts'
import { bytesOf } from '../bytes.ts'
import { readJson, type JsonNode } from '../json.ts'
import type { Frame, FrameProtocol } from './frame.ts'
import { contentNode, hexNode, objectNode, textNode } from './node.ts'

/** Types of packets, by number. Source: https://socket.io/docs/v4/engine-io-protocol/ */
const ENGINE_TYPES = ['open', 'close', 'ping', 'pong', 'message', 'upgrade', 'noop']
const MESSAGE = '4'

/** Types of packets, by number. Source: https://socket.io/docs/v4/socket-io-protocol/ */
const SOCKET_TYPES = [
  'CONNECT',
  'DISCONNECT',
  'EVENT',
  'ACK',
  'CONNECT_ERROR',
  'BINARY_EVENT',
  'BINARY_ACK',
]
/** Type, number of attachments, namespace, id of the acknowledgement, data. */
const SOCKET_PACKET = /^([0-6])(?:(\d+)-)?(?:(\/[^,]*),)?(\d+)?(.*)$/s

/** Engine.IO, and Socket.IO in the messages of Engine.IO. */
export const engineIo: FrameProtocol = {
  speaks: ({ url, first }) => /[?&]EIO=\d/.test(url) || first.some(isOpening),
  decode(payload, { url }) {
    // The default path of a server without Socket.IO.
    const above = /\/engine\.io\//.test(url) ? undefined : socketFrame(payload)
    if (above) return { protocol: 'Socket.IO', frames: [above] }
    const frame = engineFrame(payload)
    return frame && { protocol: 'Engine.IO', frames: [frame] }
  },
}

/** Returns whether a message is a server's first packet, which names the session. */
const isOpening = (payload: WirePayload): boolean =>
  payload.type === 'text' && payload.text.startsWith('0{"sid":')

function engineFrame(payload: WirePayload): Frame | undefined {
  if (payload.type === 'binary') {
    return { type: 'binary message', value: hexNode(bytesOf(payload.base64)) }
  }
  const type = ENGINE_TYPES[Number(payload.text[0])]
  const rest = payload.text.slice(1)
  return type === undefined ? undefined : { type, value: rest ? contentNode(rest) : undefined }
}

function socketFrame(payload: WirePayload): Frame | undefined {
  if (payload.type === 'binary' || !payload.text.startsWith(MESSAGE)) return undefined
  const match = SOCKET_PACKET.exec(payload.text.slice(MESSAGE.length))
  if (!match) return undefined
  const [, type, attachments, namespace = '/', id, data] = match
  const value = data ? readJson(data) : undefined
  if (data && !value) return undefined
  return {
    type: SOCKET_TYPES[Number(type)]!,
    value: objectNode([
      ['namespace', textNode(namespace)],
      ['id', numberNode(id)],
      ['attachments', numberNode(attachments)],
      ['data', value],
    ]),
  }
}

const numberNode = (source: string | undefined): JsonNode | undefined =>
  source === undefined ? undefined : { kind: 'number', source }
