import type { PortabilityNote } from '../platforms/contract.ts'
import { notes as all } from '../platforms/web/notes/index.ts'
import { shim } from '../platforms/web/shim/index.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { WebSocketConstructor } from '../web-socket.ts'
export type { PortabilityNote } from '../platforms/contract.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

const PROFILES = ['documented'] as const

/** Profile of the web: as in the standard. */
export type Profile = (typeof PROFILES)[number]

/** The web's only name. */
export interface Globals {
  readonly WebSocket: WebSocketConstructor
}

/**
 * Builds the web's `WebSocket`, with portability notes, over a `WebSocket` class.
 *
 * @throws RangeError When no such profile exists.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<object, Globals> {
  return install(shim, PROFILES, options) as unknown as Installed<object, Globals>
}
