import type { WirePayload } from '../../runtime/entries.ts'
import { payloadOf } from '../describe.ts'
import type { Trace } from '../trace.ts'
import type { Conversation } from './frame.ts'

/** Messages kept to tell a protocol: requests and answers of an opening. */
const FIRST = 6

/** Returns the features of a socket's connection, as far as a trace is kept. */
export function conversationOf(trace: Trace, socket: number): Conversation {
  const first: WirePayload[] = []
  let url = ''
  let requested: readonly string[] = []
  let agreed = ''
  const positions = trace.ofSocket(socket)
  for (let index = 0; index < positions.length && first.length < FIRST; index++) {
    const entry = trace.at(positions.at(index)!)
    if (entry?.kind !== 'wire') continue
    const { event } = entry
    if (event.type === 'connect') [url, requested] = [event.url, event.protocols]
    else if (event.type === 'open') agreed = event.protocol
    const payload = payloadOf(event)
    if (payload) first.push(payload)
  }
  const [only] = requested
  return { url, subprotocol: agreed || (requested.length === 1 ? only! : ''), first }
}
