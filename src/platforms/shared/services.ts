import type { PlatformHost } from '../contract.ts'
import { type Bridge, createBridge } from './bridge.ts'
import type { PlatformTrace } from '../trace-contract.ts'
import { createRaiseNote, type RaiseNote } from './raise-note.ts'
import { traceOf } from './trace.ts'

/** Services for every part of a shim, created for each run. */
export interface Services<NoteId extends string> {
  readonly host: PlatformHost
  readonly bridge: Bridge
  readonly note: RaiseNote<NoteId>
  readonly trace: PlatformTrace
}

/** Creates the services of a run. */
export function createServices<NoteId extends string>(host: PlatformHost): Services<NoteId> {
  return { host, bridge: createBridge(host), note: createRaiseNote(host), trace: traceOf(host) }
}
