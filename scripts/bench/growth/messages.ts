import { burst } from '../messages/burst.ts'
import { startFacade } from '../messages/clients/simulated.ts'
import type { Series } from './series.ts'

const TEXT = 'x'.repeat(100)

/** Increasing numbers of simultaneous messages over a single connection. */
export const messages: Series = {
  name: 'Messages through the standard class',
  per: 'message there and back',
  sizes: [1_000, 10_000, 100_000],
  large: [1_000_000],
  unit: 'µs',
  cost: async (count) => (await burst(() => startFacade(), count, TEXT)).processor,
}
