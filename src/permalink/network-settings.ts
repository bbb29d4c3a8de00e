/**
 * The simulated link of a run. All of it stands in links, so names and meanings never change.
 * Times in milliseconds, amounts in bytes. What a link leaves out is as in {@link DEFAULT_NETWORK}.
 */
export interface NetworkSettings {
  /** From the constructor to the server seeing the handshake. */
  readonly connectDelay: number
  /** One way, for each message. */
  readonly latency: number
  /** Up to so much is added to the latency of each message, by chance; order is kept. */
  readonly jitter: number
  /** Where chance begins: same seed, same program, same trace. A whole number from 0. */
  readonly seed: number
  /** Bytes a second, each way, of each connection; `bufferedAmount` drains at it. 0: no limit. */
  readonly bandwidth: number
  /** Bytes of the largest message that the server takes; a longer one ends in 1009. 0: no limit. */
  readonly messageLimit: number
  /** Whether the run begins offline: connecting fails as it does without a network. */
  readonly offline: boolean
  readonly failure: NetworkFailure
}

/** What goes wrong, on every connection. `after`: milliseconds since the connection opened. */
export type NetworkFailure =
  | { readonly kind: 'none' }
  /** The server answers the handshake with this HTTP status. */
  | { readonly kind: 'refuse'; readonly status: number }
  /** The transport breaks with no closing handshake: 1006. */
  | { readonly kind: 'lose'; readonly after: number }
  /** Nothing arrives any more, either way, and nobody is told: half open. */
  | { readonly kind: 'silence'; readonly after: number }
  /** Neither side's close frame is ever answered: the closing handshake does not complete. */
  | { readonly kind: 'hang' }
  /** The server closes. */
  | {
      readonly kind: 'close'
      readonly after: number
      readonly code: number
      readonly reason: string
    }
  /** The server sends a frame that breaks the protocol; the client fails the connection. */
  | { readonly kind: 'malformed'; readonly after: number }

/** What a link that names nothing means: enough for events to come in the order of a network. */
export const DEFAULT_NETWORK: NetworkSettings = {
  connectDelay: 10,
  latency: 2,
  jitter: 0,
  seed: 1,
  bandwidth: 0,
  messageLimit: 0,
  offline: false,
  failure: { kind: 'none' },
}
