import type { PlatformUnderId } from '../../conformance/over/platforms.ts'

/** A library whose session runs over platforms, in an engine with little beside the language. */
export interface Run {
  /** Folder in `sessions/`. */
  readonly session: string
  /** Globals that the library needs beside the language, timers, a console and the class. */
  readonly globals?: Readonly<Record<string, unknown>>
  /** All platforms if unset. */
  readonly platforms?: readonly PlatformUnderId[]
}

/** Platforms with an API under the class. */
export const ALL = ['ohos', 'taro', 'blueos', 'wx', 'uni', 'quickapp', 'weex'] as const

/** Weex has no binary messages. */
const WITH_BINARY = ALL.filter((platform) => platform !== 'weex')

/** The sign by which mqtt takes the global class without a page. */
const MOBILE = { product: 'ReactNative' }

export const runs: readonly Run[] = [
  { session: 'reconnecting-websocket' },
  { session: 'graphql-ws' },
  { session: 'stompjs', globals: { TextEncoder, TextDecoder } },
  { session: 'phoenix' },
  {
    session: 'mqtt',
    globals: { AbortController, AbortSignal, TextEncoder, TextDecoder, URL, navigator: MOBILE },
    platforms: WITH_BINARY,
  },
  { session: 'socket.io-client', platforms: WITH_BINARY },
  { session: 'centrifuge' },
  { session: 'rxjs' },
]
