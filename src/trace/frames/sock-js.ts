import type { WirePayload } from '../../runtime/entries.ts'
import { readJson, type JsonNode } from '../json.ts'
import type { Conversation, DecodedMessage, FrameProtocol } from './frame.ts'
import { textOf } from './node.ts'

/** Types of a server's frames, by letter. Source: https://github.com/sockjs/sockjs-protocol */
const TYPES: Readonly<Record<string, string>> = {
  o: 'open',
  h: 'heartbeat',
  a: 'messages',
  m: 'message',
  c: 'close',
}

/** A server's number, a session, the transport. Without the two, the endpoint has no frames. */
const ADDRESS = /\/[^/.]+\/[^/.]+\/websocket(?:[?#]|$)/

/**
 * Creates the protocol SockJS.
 *
 * @param decodeInside Reads a message carried by a frame, by the protocols above SockJS.
 */
export const sockJs = (
  decodeInside: (
    payload: WirePayload,
    conversation: Conversation,
  ) => Promise<DecodedMessage | undefined>,
): FrameProtocol => ({
  speaks: ({ url, first }) => ADDRESS.test(url) && first.some(isOpening),
  async decode(payload, conversation) {
    const frame = readFrame(payload)
    if (!frame) return undefined
    const { type, value } = frame
    const carried = {
      ...conversation,
      first: conversation.first.flatMap((message) => messagesOf(readFrame(message)?.value)),
    }
    const messages = type === 'close' ? [] : messagesOf(value)
    const inside = await Promise.all(messages.map((message) => decodeInside(message, carried)))
    return {
      protocol: 'SockJS',
      frames: [{ type, value, inside: inside.filter((one) => one !== undefined) }],
    }
  },
})

const isOpening = (payload: WirePayload): boolean => payload.type === 'text' && payload.text === 'o'

/** Reads a server's frame, a letter before JSON, or a client's, a list of messages. */
function readFrame(payload: WirePayload): { type: string; value?: JsonNode } | undefined {
  if (payload.type === 'binary') return undefined
  const type = TYPES[payload.text[0] ?? '']
  const json = type ? payload.text.slice(1) : payload.text
  if (type && json === '') return { type }
  const value = readJson(json)
  return value && { type: type ?? 'messages', value }
}

/** Returns the messages of a frame's content: a list of texts, or a text. */
function messagesOf(value: JsonNode | undefined): readonly WirePayload[] {
  const nodes = value?.kind === 'array' ? value.children.map((child) => child.value) : [value]
  return nodes.flatMap((node) => {
    const text = textOf(node)
    return text === undefined ? [] : { type: 'text' as const, text, size: text.length }
  })
}
