import type { NetworkSettings } from '../../scenario/network-settings.ts'

export type SituationId = 'own' | 'refused' | 'lost' | 'closed' | 'jitter' | 'instant'

/** A network under which a program and its port are compared. */
export interface Situation {
  readonly id: SituationId
  readonly settings: Partial<NetworkSettings>
}

/**
 * The situations of a comparison: the program's own network, a refused connection, a link lost and
 * a connection closed by the server while open, messages with varying delays, and no delay at all.
 */
export const situations: readonly Situation[] = [
  { id: 'own', settings: {} },
  { id: 'refused', settings: { failure: { kind: 'refuse', status: 403 } } },
  { id: 'lost', settings: { failure: { kind: 'lose', after: 30 } } },
  {
    id: 'closed',
    settings: { failure: { kind: 'close', after: 30, code: 4002, reason: 'bye' } },
  },
  { id: 'jitter', settings: { jitter: 20 } },
  { id: 'instant', settings: { connectDelay: 0, latency: 0 } },
]

/** Seeds of the network's delays and the program's random numbers in each situation. */
export const SEEDS: readonly number[] = [1, 7, 1009]
