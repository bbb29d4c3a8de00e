import { AndroidConnection } from './android/connection.ts'
import { Connection } from './connection.ts'
import type { ListenerName } from './listeners.ts'

/** In what native Weex differs from its document, as data that the module reads. */
export interface Behaviour {
  readonly Connection: typeof Connection
  /** Whether each `WebSocket()` begins without listeners; otherwise they stay for good. */
  readonly forgetsListeners: boolean
  /** Listeners that are gone once they have been called. */
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
 * Android with its default adapter, and weex-js-runtime 0.23.4 or later for pages of the Vue era.
 * Sources: apache/incubator-weex 5c25f0b5, `WebSocketModule.java`, `DefaultWebSocketAdapter.java`.
 */
const android: Behaviour = {
  Connection: AndroidConnection,
  forgetsListeners: true,
  calledOnce: ['onopen', 'onclose'],
  ignoresAssignment: true,
}

/** @param profile Id of one of the native profiles in `profiles.ts`. */
export function behaviourOf(profile: string): Behaviour {
  return profile === 'android' ? android : documented
}
