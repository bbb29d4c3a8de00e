import type { PlatformHost } from '../../contract.ts'
import type { RaiseNote } from '../../shared/raise-note.ts'
import type { PlatformTrace } from '../../trace-contract.ts'
import type { NoteId } from '../notes/index.ts'
import type { Behaviour } from './behaviour.ts'
import type { Listeners } from './listeners.ts'

/** Services of a WebSocket object, shared with the connection. */
export interface Services {
  readonly host: PlatformHost
  readonly behaviour: Behaviour
  readonly listeners: Listeners
  readonly note: RaiseNote<NoteId>
  readonly trace: PlatformTrace
}
