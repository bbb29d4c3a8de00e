import type { RunEntry, ServerEntry, WireEntry } from '../../runtime/entries.ts'
import { setsCallback } from './members.ts'

/** Who takes part: the program, the platform, and of each connection its wire and its server. */
export type Lane = 'program' | 'platform' | 'wire' | 'server'

/** From which lifeline to which something goes; to the same one where it happens at it. */
export interface Path {
  readonly from: Lane
  readonly to: Lane
  /** The connection that wire and server belong to; none for what is about all of them. */
  readonly socket?: number
}

const CALL: Path = { from: 'program', to: 'platform' }
const CALLBACK: Path = { from: 'platform', to: 'program' }
const HEARD: Path = { from: 'server', to: 'server' }

/**
 * Where an entry stands in a diagram.
 *
 * @returns `undefined` for what a diagram leaves out: console lines and the setting of callbacks.
 */
export function pathOf(entry: RunEntry): Path | undefined {
  switch (entry.kind) {
    case 'call':
      return setsCallback(entry) ? undefined : CALL
    case 'callback':
      return CALLBACK
    case 'wire':
      return wirePath(entry)
    case 'server':
      return serverPath(entry)
    case 'note':
      return { from: 'platform', to: 'platform' }
    case 'error': {
      const lane = entry.origin === 'program' ? 'program' : 'platform'
      return { from: lane, to: lane }
    }
    case 'action': {
      const lane = entry.socket === undefined ? 'wire' : 'server'
      return { from: lane, to: lane, socket: entry.socket }
    }
    case 'console':
      return undefined
  }
}

function wirePath({ event, socket }: WireEntry): Path {
  const out = event.type === 'connect' || event.type === 'send' || event.type === 'closing'
  return out ? { from: 'platform', to: 'wire', socket } : { from: 'wire', to: 'platform', socket }
}

function serverPath({ event, socket, client }: ServerEntry): Path | undefined {
  // A client whom the scenario plays has no connection: it is heard at the server.
  if (socket === undefined) return client === undefined ? undefined : HEARD
  const sends = event.type === 'send' || event.type === 'closing' || event.type === 'drop'
  return sends ? { from: 'server', to: 'wire', socket } : { from: 'wire', to: 'server', socket }
}
