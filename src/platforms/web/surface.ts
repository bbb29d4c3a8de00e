import type { WebSocketConstructor } from '../../web-socket.ts'

/** The web has no module to load. */
export type Modules = object

/** The web's only name. */
export interface Globals {
  readonly WebSocket: WebSocketConstructor
}
