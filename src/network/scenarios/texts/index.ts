import type { ScenarioDescription } from '../../contract.ts'
import { binary } from './binary.ts'
import { broadcast } from './broadcast.ts'
import { close } from './close.ts'
import { drop } from './drop.ts'
import { echo } from './echo.ts'
import { greeter } from './greeter.ts'
import { heartbeat } from './heartbeat.ts'
import { late } from './late.ts'
import { refuse } from './refuse.ts'
import { rooms } from './rooms.ts'
import { rpc } from './rpc.ts'
import { silent } from './silent.ts'
import { slow } from './slow.ts'
import { storm } from './storm.ts'
import { ticker } from './ticker.ts'
import { token } from './token.ts'

const byId = {
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
} satisfies Record<string, ScenarioDescription>

export type ScenarioId = keyof typeof byId

/** Descriptions of every scenario for people, in the order of pickers; the first is the default. */
export const descriptions: readonly ScenarioDescription[] = Object.values(byId)
