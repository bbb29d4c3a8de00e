import type { Observation, ObservedEvent } from '../network/simulated/observation.ts'
import type { ServerEvent } from './entries.ts'
import { type Exchange, Exchanges } from './exchange.ts'
import { MAX_NAME } from './limits.ts'
import { takePayload, weightOf } from './payload.ts'
import { PREVIEW_ONLY } from './payload-allowance.ts'
import { own, slice, ValueMap } from './primordials.ts'
import type { Recorder } from './recorder.ts'

/**
 * Records the simulated server's observations and actions, linked to the wire entries.
 *
 * @param exchanges Records of the sockets at the other end.
 */
export function recordServer(
  recorder: Recorder,
  exchanges: Exchanges,
): (observation: Observation) => void {
  /** Entries by observation. */
  const entries = new ValueMap<number, number>()
  return (observation) => {
    const { id, event } = observation
    const cause = own(observation, 'cause')
    const connection = own(observation, 'connection')
    const client = own(observation, 'client')
    if (!recorder.admit('server')) return
    const told = toServerEvent(event)
    if (connection === undefined) {
      const entry = { kind: 'server', client, event: told } as const
      entries.set(id, recorder.record(entry, { weight: weightOf(told) }))
      return
    }
    const exchange = exchanges.of(connection)
    const parent =
      cause === undefined
        ? (cameOf(exchange, event) ?? recorder.causes.call?.seq)
        : entries.get(cause)
    const entry = { kind: 'server', socket: connection, event: told } as const
    const seq = recorder.record(entry, { parent: { seq: parent }, weight: weightOf(told) })
    entries.set(id, seq)
    keep(exchange, event, seq)
  }
}

/** Returns the number of the socket's entry for an event on arrival at the server. */
function cameOf(exchange: Exchange, event: ObservedEvent): number | undefined {
  switch (event.type) {
    case 'handshake':
      return exchange.connect
    case 'message':
      return exchange.sent(event.nth)
    case 'closing':
    case 'closed':
      // A socket answers the server's closing by itself.
      return exchange.closing ?? exchange.ending
    default:
      return undefined
  }
}

function keep(exchange: Exchange, event: ObservedEvent, seq: number): void {
  if (event.type === 'handshake') exchange.handshake = seq
  else if (event.type === 'send') exchange.answer(event.nth, seq)
  else if (event.type !== 'message') exchange.ending = seq
}

function toServerEvent(event: ObservedEvent): ServerEvent {
  switch (event.type) {
    case 'handshake': {
      const { type, accepted } = event
      const status = own(event, 'status')
      const url = slice(event.url, 0, MAX_NAME)
      return status === undefined ? { type, url, accepted } : { type, url, accepted, status }
    }
    case 'message':
    case 'send':
      return { type: event.type, payload: takePayload(event.data, PREVIEW_ONLY) }
    case 'closing':
    case 'closed': {
      const { type, reason } = event
      const code = own(event, 'code')
      return code === undefined ? { type, reason } : { type, code, reason }
    }
    case 'drop':
      return { type: 'drop' }
  }
}
