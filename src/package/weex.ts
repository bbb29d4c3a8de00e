import type { PortabilityNote } from '../platforms/contract.ts'
import { notes as all } from '../platforms/weex/notes.ts'
import { shim } from '../platforms/weex/shim.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote } from '../platforms/contract.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with its text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

const PROFILES = ['documented', 'android', 'web'] as const

/** Behaviours of Weex: as documented, of an Android app, of weex-vue-render in a browser. */
export type Profile = (typeof PROFILES)[number]

/** Weex's module as `.we` pages load it. */
export interface Modules {
  readonly '@weex-module/webSocket': weex.webSocket
}

/** Weex's one name. */
export interface Globals {
  readonly weex: { readonly requireModule: typeof weex.requireModule }
}

/**
 * Builds Weex with its `webSocket` module over a `WebSocket` class.
 *
 * @throws RangeError When there is no such profile.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, Globals> {
  return install(shim, PROFILES, options) as unknown as Installed<Modules, Globals>
}
