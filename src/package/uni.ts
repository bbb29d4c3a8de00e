// Derived from `src/platforms/list.ts` by `npm run platforms`.
import type { PortabilityNote } from '../platforms/contract.ts'
import { notes as all } from '../platforms/uni/notes/index.ts'
import type { profiles } from '../platforms/uni/profiles.ts'
import { shim } from '../platforms/uni/shim/index.ts'
import type { Globals, Modules } from '../platforms/uni/surface.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote } from '../platforms/contract.ts'
export type { Globals, Modules } from '../platforms/uni/surface.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

/** Id of a profile of the platform. */
export type Profile = (typeof profiles)[number]['id']

const ids: readonly Profile[] = ['documented', 'h5', 'app']

/**
 * Builds the platform's API over a `WebSocket` class, with portability notes.
 *
 * @throws RangeError When no such profile exists.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, Globals> {
  return install(shim, ids, options) as unknown as Installed<Modules, Globals>
}
