import type { ServerScenario } from '../contract.ts'
import { binary } from './binary.ts'
import { broadcast } from './broadcast.ts'
import { close } from './close.ts'
import { drop } from './drop.ts'
import { echo } from './echo.ts'
import { greeter } from './greeter.ts'
import { heartbeat } from './heartbeat.ts'
import { late } from './late.ts'
import { refuse } from './refuse.ts'
import { rooms } from './rooms/index.ts'
import { rpc } from './rpc/index.ts'
import { silent } from './silent.ts'
import { slow } from './slow.ts'
import { storm } from './storm.ts'
import { ticker } from './ticker.ts'
import { token } from './token.ts'

/** Every scenario, in the order in which pickers show them; the first is the default. */
export const scenarios: readonly ServerScenario[] = [
  echo,
  greeter,
  rooms,
  broadcast,
  ticker,
  rpc,
  heartbeat,
  token,
  binary,
  close,
  refuse,
  drop,
  silent,
  late,
  slow,
  storm,
]
