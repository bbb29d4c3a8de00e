import type { PortabilityNote } from '../platforms/contract.ts'
import { notes as all } from '../platforms/weex/notes/index.ts'
import { shim } from '../platforms/weex/shim/index.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote } from '../platforms/contract.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

const PROFILES = ['documented', 'android', 'web'] as const

/** Profiles of Weex: as documented, of an Android app, of weex-vue-render in a browser. */
export type Profile = (typeof PROFILES)[number]

/** Weex's module as loaded by `.we` pages. */
export interface Modules {
  readonly '@weex-module/webSocket': weex.webSocket
}

/** Weex's only name. */
export interface Globals {
  readonly weex: { readonly requireModule: typeof weex.requireModule }
}

/**
 * Builds Weex with the `webSocket` module over a `WebSocket` class.
 *
 * @throws RangeError When no such profile exists.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, Globals> {
  return install(shim, PROFILES, options) as unknown as Installed<Modules, Globals>
}
