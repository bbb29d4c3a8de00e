import type { ServerScenario } from '../contract.ts'
import { serverOf } from './servers.ts'
import { descriptions } from './texts/index.ts'

/** Every scenario with texts, in the order of {@link descriptions}. */
export const scenarios: readonly ServerScenario[] = descriptions.map((description) => ({
  ...description,
  ...serverOf(description.id)!,
}))
