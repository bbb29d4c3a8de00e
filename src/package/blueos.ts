import type { PortabilityNote, Repair } from '../platforms/contract.ts'
import { notes as all } from '../platforms/blueos/notes/index.ts'
import { repairs as mends } from '../platforms/blueos/repairs.ts'
import { shim } from '../platforms/blueos/shim/index.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote, Repair } from '../platforms/contract.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

/** Repairs, by pattern, for samples broken by the document. */
export const repairs: readonly Repair[] = mends

const PROFILES = ['documented'] as const

/** Profile of BlueOS: as documented. */
export type Profile = (typeof PROFILES)[number]

/** BlueOS's only module: the factory itself, also the default export for `import`. */
export interface Modules {
  /** Reading the factory throws when the manifest lacks the feature. */
  readonly '@blueos.network.webSocket': (typeof import('@blueos.network.webSocket'))['default']
}

/**
 * Builds BlueOS's WebSocket module over a `WebSocket` class.
 *
 * @throws RangeError When there is no such profile.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, object> {
  return install(shim, PROFILES, options) as unknown as Installed<Modules, object>
}
