import type { GateBounds } from './gate.ts'

/**
 * Bounds on the messages of a worker. A batch of a worker of ours leaves at a weight of
 * `BATCH_WEIGHT`, and one entry more; a value of the weight is a dozen values in a message.
 */
export const GATE_BOUNDS: GateBounds = {
  values: 200_000,
  characters: 16_000_000,
  depth: 40,
  ahead: 8,
  waiting: { messages: 2_000, values: 20_000_000, characters: 256_000_000 },
}
