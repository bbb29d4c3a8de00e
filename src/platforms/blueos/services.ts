import type { PlatformHost } from '../contract.ts'
import { type Bridge, createBridge } from '../shared/bridge.ts'
import { createRaiseNote, type RaiseNote } from '../shared/raise-note.ts'
import type { NoteId } from './notes.ts'

/** What every part of the shim works with; one for each run. */
export interface Services {
  readonly host: PlatformHost
  readonly bridge: Bridge
  readonly note: RaiseNote<NoteId>
}

export function createServices(host: PlatformHost): Services {
  return { host, bridge: createBridge(host), note: createRaiseNote(host) }
}
