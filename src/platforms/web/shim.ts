import type { Shim } from '../contract.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import { createExplainingWebSocket } from './explaining-web-socket.ts'

/** The web has no module to load: its one name is in the global scope. */
export const shim: Shim = (host) => ({
  modules: {},
  globals: { WebSocket: createExplainingWebSocket(host) } satisfies {
    WebSocket: WebSocketConstructor
  },
})
