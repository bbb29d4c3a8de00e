import { AndroidConnection } from './android/connection.ts'
import { Connection } from './connection.ts'
import type { ListenerName } from './listeners.ts'

/** Differences between native Weex and the document, as data for the module. */
export interface Behaviour {
  readonly Connection: typeof Connection
  /** Whether each `WebSocket()` begins without listeners; otherwise listeners stay permanently. */
  readonly forgetsListeners: boolean
  /** Listeners removed after the first call. */
  readonly calledOnce: readonly ListenerName[]
  /** Whether assigning a listener does nothing in pages of the Vue era. */
  readonly ignoresAssignment: boolean
}

const documented: Behaviour = {
  Connection,
  forgetsListeners: false,
  calledOnce: [],
  ignoresAssignment: false,
}

/**
 * Android with the default adapter, and weex-js-runtime 0.23.4 or later for pages of the Vue era.
 * Sources: apache/incubator-weex 5c25f0b5, `WebSocketModule.java`, `DefaultWebSocketAdapter.java`.
 */
const android: Behaviour = {
  Connection: AndroidConnection,
  forgetsListeners: true,
  calledOnce: ['onopen', 'onclose'],
  ignoresAssignment: true,
}

/**
 * Returns the behavior of a native profile.
 *
 * @param profile Id of a native profile in `profiles.ts`.
 */
export function behaviourOf(profile: string): Behaviour {
  return profile === 'android' ? android : documented
}
