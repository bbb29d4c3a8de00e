import type Taro from '@tarojs/taro'
import type { PortabilityNote } from '../platforms/contract.ts'
import { notes as all } from '../platforms/taro/notes/index.ts'
import { shim } from '../platforms/taro/shim/index.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { PortabilityNote } from '../platforms/contract.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all

const PROFILES = ['documented', 'h5-4'] as const

/** Profiles of Taro: as documented, or as shipped in the H5 client of version 4. */
export type Profile = (typeof PROFILES)[number]

/** Taro's only module; the functions are also named exports. */
export interface Modules {
  readonly '@tarojs/taro': typeof Taro & {
    readonly __esModule: true
    readonly default: typeof Taro
  }
}

/** Further globals of an H5 page. */
export interface Globals {
  readonly WebSocket: WebSocketConstructor
}

/**
 * Builds Taro's WebSocket functions over a `WebSocket` class.
 *
 * @throws RangeError When there is no such profile.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, Globals> {
  return install(shim, PROFILES, options) as unknown as Installed<Modules, Globals>
}
