import type { DeviceChange } from '../device-change.ts'

/**
 * Settings of the simulated link of a run. All fields appear in links, so names and meanings never
 * change. Times are in milliseconds, sizes in bytes. Omitted fields default to {@link
 * DEFAULT_NETWORK}.
 */
export interface NetworkSettings {
  /** Time from the constructor to the arrival of the handshake at the server. */
  readonly connectDelay: number
  /** Delay of each message in a single direction. */
  readonly latency: number
  /** Maximum random addition to the latency of each message; the order is kept. */
  readonly jitter: number
  /** Seed of the random numbers: same seed, same program, same trace. A whole number from 0. */
  readonly seed: number
  /**
   * Bytes per second in each direction of each connection; `bufferedAmount` drains at this rate. 0:
   * no limit.
   */
  readonly bandwidth: number
  /**
   * Maximum size of a message to the server, in bytes; a longer message closes with 1009. 0: no
   * limit.
   */
  readonly messageLimit: number
  /** Whether the run starts offline: connecting fails as without a network. */
  readonly offline: boolean
  readonly failure: NetworkFailure
  /** Changes of the device during the run, in any order. None when missing. */
  readonly changes?: readonly DeviceChange[]
}

/** Failure of every connection. `after`: milliseconds since the connection opened. */
export type NetworkFailure =
  | { readonly kind: 'none' }
  /** The server answers the handshake with this HTTP status. */
  | { readonly kind: 'refuse'; readonly status: number }
  /** The transport breaks with no closing handshake: 1006. */
  | { readonly kind: 'lose'; readonly after: number }
  /** Nothing arrives anymore in either direction, and no event reports the loss: half open. */
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

/** Default settings: enough delay for events in the order of a real network. */
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
