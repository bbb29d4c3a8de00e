/** A capability of RFC 6455 that a client may lack. */
export type Capability =
  /** Sends the headers of the request. */
  | 'headers'
  /** Offers several subprotocols. */
  | 'protocol list'
  /** Opens when the server chooses no subprotocol, or another than offered; the caller decides. */
  | 'any protocol'
  /** Reports the subprotocol of the answer. */
  | 'answer protocol'
  /** Reports status and headers of the answer. */
  | 'answer headers'
  /** Reports the HTTP status of a refusal. */
  | 'refusal status'
  /** Sends pings and reports pongs. */
  | 'ping'
  /** Watches the link, as {@link ClientRequest.liveness} demands. */
  | 'liveness'
  /** Sends and receives bytes. */
  | 'binary'
  /** Sends a message without content. */
  | 'empty message'
  /** Delivers messages after `close`, until the peer's Close frame. */
  | 'messages after close'
  /** Sends a Close frame without a code. */
  | 'close without code'
  /** Reports that the peer's Close frame had no code. */
  | 'closed without code'
  /** Reports the peer's code and reason, also after `close`. */
  | 'peer code'
  /** Reports a link that breaks after `close` as such. */
  | 'loss while closing'
  /** Reports the arrival of the peer's Close frame before the end. */
  | 'closing'
  /** Reports a peer that breaks the protocol as such. */
  | 'protocol error'
  /** Aborts an attempt, or a connection without a closing handshake. */
  | 'abort'
  /** Reports how much of a message waits for the link. */
  | 'buffered amount'

/** Reason of a missing capability. */
export interface Limit {
  /** Why, in a sentence. */
  readonly reason: string
  /** Id of the portability note about the limit, e.g. `network.headers-dropped`. */
  readonly note?: string
}

/** Restrictions of a client, as data. */
export interface ClientLimits {
  /** Missing capabilities. */
  readonly lacks: Partial<Readonly<Record<Capability, Limit>>>
  /** Ranges of close codes that the client sends, each from the first to the last. */
  readonly closeCodes: readonly CodeRange[]
  /** Whether the platform replaces other codes with 1000. Otherwise `close` throws. */
  readonly replacesCodes?: boolean
  /** Most connections at a time; no limit if unset. */
  readonly connections?: number
  /** Bytes of the largest message; no limit if unset. */
  readonly messageSize?: number
}

/** The first and the last code of a range. */
export type CodeRange = readonly [first: number, last: number]

/** Codes of a Close frame (RFC 6455, section 7.4, and the IANA registry). */
export const SENDABLE_CODES: readonly CodeRange[] = [
  [1000, 1003],
  [1007, 1014],
  [3000, 4999],
]

/** Limits of a client with all capabilities. */
export const NO_LIMITS: ClientLimits = { lacks: {}, closeCodes: SENDABLE_CODES }

/** Returns whether a range contains a code. */
export function isWithin(ranges: readonly CodeRange[], code: number): boolean {
  for (let index = 0; index < ranges.length; index++) {
    const [first, last] = ranges[index]!
    if (code >= first && code <= last) return code % 1 === 0
  }
  return false
}

const NORMAL = 1000

/** Returns the code that a client sends for a requested code: 1000 outside the client's ranges. */
export const sentCode = ({ closeCodes }: ClientLimits, code: number): number =>
  isWithin(closeCodes, code) ? code : NORMAL
