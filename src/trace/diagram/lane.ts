import type { RunEntry, ServerEntry, WireEntry } from '../../runtime/entries.ts'
import { setsCallback } from './members.ts'

/** Participants: the program, the platform, and each connection's network and server. */
export type Lane = 'program' | 'platform' | 'wire' | 'server'

/** Origin and target lifelines of an entry; equal for an entry at a single lifeline. */
export interface Path {
  readonly from: Lane
  readonly to: Lane
  /** The connection of network and server; unset for an entry about all connections. */
  readonly socket?: number
}

const CALL: Path = { from: 'program', to: 'platform' }
const CALLBACK: Path = { from: 'platform', to: 'program' }
const HEARD: Path = { from: 'server', to: 'server' }

/**
 * Returns an entry's path in a diagram.
 *
 * @returns `undefined` for entries omitted from diagrams: console lines and the setting of
 *   callbacks.
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
  // A client played by the scenario has no connection and is drawn at the server.
  if (socket === undefined) return client === undefined ? undefined : HEARD
  const sends = event.type === 'send' || event.type === 'closing' || event.type === 'drop'
  return sends ? { from: 'server', to: 'wire', socket } : { from: 'wire', to: 'server', socket }
}
