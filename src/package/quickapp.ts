// Derived from `src/platforms/list.ts` by `npm run platforms`.
import type { PortabilityNote, Repair } from '../platforms/contract.ts'
import { notes as all } from '../platforms/quickapp/notes/index.ts'
import type { profiles } from '../platforms/quickapp/profiles.ts'
import { repairs as mends } from '../platforms/quickapp/repairs.ts'
import { shim } from '../platforms/quickapp/shim/index.ts'
import type { Globals, Modules } from '../platforms/quickapp/surface.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote, Repair } from '../platforms/contract.ts'
export type { Globals, Modules } from '../platforms/quickapp/surface.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

/** Repairs, by pattern, for samples broken by the document. */
export const repairs: readonly Repair[] = mends

/** Id of a profile of the platform. */
export type Profile = (typeof profiles)[number]['id']

const ids: readonly Profile[] = ['documented']

/**
 * Builds the platform's API over a `WebSocket` class, with portability notes.
 *
 * @throws RangeError When no such profile exists.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, Globals> {
  return install(shim, ids, options) as unknown as Installed<Modules, Globals>
}
