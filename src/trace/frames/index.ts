import type { WirePayload } from '../../runtime/entries.ts'
import { engineIo } from './engine-io.ts'
import type { Conversation, DecodedMessage, FrameProtocol } from './frame.ts'
import { graphQl, jsonRpc } from './json-messages.ts'
import { messagePack } from './message-pack.ts'
import { mqtt } from './mqtt.ts'
import { signalR } from './signal-r.ts'
import { sockJs } from './sock-js.ts'
import { stomp } from './stomp.ts'

/** The protocols that a message alone tells come last. */
const PROTOCOLS: readonly FrameProtocol[] = [
  sockJs(decodeMessage),
  engineIo,
  graphQl,
  signalR,
  stomp,
  mqtt,
  jsonRpc,
  messagePack,
]

/**
 * Reads a message by the protocol that a connection speaks above WebSocket.
 *
 * @returns `undefined` for a message of no known protocol, a message that breaks the rules, or a
 *   cut message.
 */
export async function decodeMessage(
  payload: WirePayload,
  conversation: Conversation,
): Promise<DecodedMessage | undefined> {
  if (payload.cut) return undefined
  for (const protocol of PROTOCOLS) {
    if (!protocol.speaks(conversation)) continue
    const decoded = await protocol.decode(payload, conversation)
    if (decoded) return decoded
  }
  return undefined
}
