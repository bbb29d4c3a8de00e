import type { Shim, WebSocketConstructor } from '../contract.ts'
import { createExplainingWebSocket } from './explaining-web-socket.ts'

/** The web has no module to load: its one name is in the global scope. */
export const shim: Shim = (host) => ({
  modules: {},
  globals: { WebSocket: createExplainingWebSocket(host) } satisfies {
    WebSocket: WebSocketConstructor
  },
})
