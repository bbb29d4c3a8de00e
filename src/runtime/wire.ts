import type { WireEvent } from './entries.ts'
import { MAX_HEADERS, MAX_NAME } from './limits.ts'
import { weightOf } from './payload.ts'
import { handshakeCharacters, type PayloadAllowance } from './payload-allowance.ts'
import { append, isArray, list, ownKeys, ownValue, put, slice, toText } from './primordials.ts'
import type { Recorder } from './recorder.ts'

/**
 * Records the program's action on a socket, at the program's line.
 *
 * @param socket Number of the socket in the trace.
 * @returns The entry's number.
 */
export function recordAction(
  recorder: Recorder,
  socket: number,
  take: () => WireEvent,
): number | undefined {
  if (!recorder.admit('wire')) return undefined
  const event = take()
  const { causes } = recorder
  const parent = causes.ofSocket
  // A call that is written down has looked for its line already.
  const isPlaced = parent?.seq !== undefined && parent === causes.call
  const position = isPlaced ? parent.position : recorder.callSite(recordAction)
  const weight = weightOf(event)
  return recorder.record({ kind: 'wire', socket, event }, { position, parent, weight })
}

/**
 * Records an arrival at a socket, as the cause of the listeners' actions.
 *
 * @param parent Entry of the cause.
 */
export function recordArrival(
  recorder: Recorder,
  socket: number,
  parent: number | undefined,
  take: () => WireEvent,
): void {
  let seq: number | undefined
  if (recorder.admit('wire')) {
    const event = take()
    const weight = weightOf(event)
    seq = recorder.record({ kind: 'wire', socket, event }, { parent: { seq: parent }, weight })
  }
  recorder.causes.begin({ seq, socket })
}

/**
 * Returns the event of a request, within the limits of the trace.
 *
 * @param allowance Limit for the offer; the kept part is spent.
 */
export function connectEvent(
  url: unknown,
  protocols: string | readonly string[] | undefined,
  headers: Readonly<Record<string, string>> | undefined,
  allowance: PayloadAllowance,
): WireEvent {
  const offer = allowance.isSpent
    ? { protocols: [], headers: {} }
    : { protocols: protocolList(protocols), headers: headerList(headers) }
  allowance.spend(handshakeCharacters(offer))
  return { type: 'connect', url: shortText(url), ...offer }
}

function protocolList(protocols: string | readonly string[] | undefined): string[] {
  if (protocols === undefined) return []
  if (!isArray(protocols)) return [shortText(protocols)]
  const kept = list<string>()
  for (let index = 0; index < protocols.length && index < MAX_HEADERS; index++) {
    append(kept, shortText(protocols[index]))
  }
  return kept
}

function headerList(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const kept = {}
  const names = headers ? ownKeys(headers) : []
  for (let index = 0; index < names.length && index < MAX_HEADERS; index++) {
    const name = names[index]!
    if (typeof name === 'string') put(kept, shortText(name), shortText(ownValue(headers!, name)))
  }
  return kept
}

const shortText = (value: unknown): string => slice(toText(value), 0, MAX_NAME)
