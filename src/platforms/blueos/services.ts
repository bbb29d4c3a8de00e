import type { PlatformHost } from '../contract.ts'
import { type Bridge, createBridge } from './bridge.ts'
import { createRaiseNote, type RaiseNote } from './raise.ts'

/** What every part of the shim works with; one for each run. */
export interface Services {
  readonly host: PlatformHost
  readonly bridge: Bridge
  readonly note: RaiseNote
}

export function createServices(host: PlatformHost): Services {
  return { host, bridge: createBridge(host), note: createRaiseNote(host) }
}
