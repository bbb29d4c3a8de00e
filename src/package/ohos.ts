import type { PortabilityNote } from '../platforms/contract.ts'
import { notes as all } from '../platforms/ohos/notes/index.ts'
import { shim } from '../platforms/ohos/shim/index.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote } from '../platforms/contract.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

const PROFILES = ['documented', 'api6'] as const

/** Profiles of OpenHarmony: as documented, or as in API version 6 to 8. */
export type Profile = (typeof PROFILES)[number]

/** OpenHarmony's modules. */
export interface Modules {
  readonly '@ohos.net.webSocket': {
    readonly __esModule: true
  } & typeof import('@ohos.net.webSocket')
  readonly '@kit.NetworkKit': { readonly __esModule: true } & typeof import('@kit.NetworkKit')
  /** Types only; nothing at run time. */
  readonly '@ohos.base': { readonly __esModule: true }
  /** Types only; nothing at run time. */
  readonly '@kit.BasicServicesKit': { readonly __esModule: true }
}

/**
 * Builds OpenHarmony's WebSocket modules over a `WebSocket` class.
 *
 * @throws RangeError When there is no such profile.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, object> {
  return install(shim, PROFILES, options) as unknown as Installed<Modules, object>
}
