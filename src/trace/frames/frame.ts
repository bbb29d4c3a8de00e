import type { WirePayload } from '../../runtime/entries.ts'
import type { JsonNode } from '../json.ts'

/** A frame of a protocol above WebSocket. */
export interface Frame {
  /** In the protocol's own words, e.g. `SUBSCRIBE`, `EVENT`, `publish`. */
  readonly type: string
  /** Everything else in the frame; none for a frame that is only a type. */
  readonly value?: JsonNode
  /** The frames inside the messages carried by the frame, e.g. STOMP over SockJS. */
  readonly inside?: readonly DecodedMessage[]
}

/** A message read by the rules of a protocol above WebSocket. */
export interface DecodedMessage {
  /** Name of the protocol as written by its own documents, e.g. `Socket.IO`. */
  readonly protocol: string
  /** The frames of the message, in order. */
  readonly frames: readonly Frame[]
}

/** The features of a connection that tell a protocol. */
export interface Conversation {
  /** The requested URL. */
  readonly url: string
  /** The subprotocol of the connection, or the only one requested; empty for none. */
  readonly subprotocol: string
  /** The first messages in both directions, in order. */
  readonly first: readonly WirePayload[]
}

/** A protocol above WebSocket. */
export interface FrameProtocol {
  /** Returns whether a conversation follows the protocol. */
  readonly speaks: (conversation: Conversation) => boolean
  /**
   * Reads a message.
   *
   * @returns `undefined` for a message not of the protocol.
   */
  readonly decode: (
    payload: WirePayload,
    conversation: Conversation,
  ) => DecodedMessage | undefined | Promise<DecodedMessage | undefined>
}
