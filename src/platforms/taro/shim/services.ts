import type { PlatformHost } from '../../contract.ts'
import { createRaiseNote, type RaiseNote } from '../../shared/raise-note.ts'
import { traceOf } from '../../shared/trace.ts'
import type { PlatformTrace } from '../../trace-contract.ts'
import type { NoteId } from '../notes/index.ts'

/** Services for every part of the shim, created for each run. */
export interface Services extends Pick<PlatformHost, 'WebSocket' | 'console'> {
  readonly note: RaiseNote<NoteId>
  readonly trace: PlatformTrace
}

export function createServices(host: PlatformHost): Services {
  const { WebSocket, console } = host
  return { WebSocket, console, note: createRaiseNote(host), trace: traceOf(host) }
}
