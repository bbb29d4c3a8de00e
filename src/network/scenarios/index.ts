import type { ServerScenario } from '../contract.ts'
import { close } from './close.ts'
import { drop } from './drop.ts'
import { echo } from './echo.ts'
import { greeter } from './greeter.ts'
import { refuse } from './refuse.ts'
import { silent } from './silent.ts'

/** Every scenario, in the order in which pickers show them; the first is the default. */
export const scenarios: readonly ServerScenario[] = [echo, greeter, close, refuse, drop, silent]
