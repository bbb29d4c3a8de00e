import type { ScenarioServer } from '../contract.ts'
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
import type { ScenarioId } from './texts/index.ts'

/** Server of each scenario; separate from the descriptions, so a worker carries no texts. */
const servers: Readonly<Record<ScenarioId, ScenarioServer>> = {
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
}

/** Returns the server of a scenario, by an id possibly from a link; `undefined` for none. */
export function serverOf(id: string): ScenarioServer | undefined {
  return Object.hasOwn(servers, id) ? servers[id as ScenarioId] : undefined
}
