import type { PlatformHost } from '../../contract.ts'
import { createRaiseNote, type RaiseNote } from '../../shared/raise-note.ts'
import type { NoteId } from '../notes.ts'

/** What every part of the shim works with; one for each run. */
export interface Services extends Pick<PlatformHost, 'WebSocket' | 'console'> {
  readonly note: RaiseNote<NoteId>
}

export function createServices(host: PlatformHost): Services {
  return { WebSocket: host.WebSocket, console: host.console, note: createRaiseNote(host) }
}
