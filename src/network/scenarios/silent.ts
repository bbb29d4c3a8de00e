import type { ScenarioServer } from '../contract.ts'

/** For programs that have to wait in vain. */
export const silent: ScenarioServer = {
  connection() {},
}
