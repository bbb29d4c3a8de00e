import type { Client } from '../client/contract.ts'
import type { Realm } from '../standard/realm.ts'
import { createWebSocketClass } from '../standard/web-socket.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { engineRealm } from './engine-realm.ts'
import { engine, type Environment } from './environment.ts'

/** The parts under a class besides the client. */
export interface OverOptions {
  readonly environment?: Environment
  readonly realm?: Realm
  readonly baseUrl?: string
}

/** Creates the standard's `WebSocket` class over a client, for any engine. */
export const classOver = (
  client: Client,
  { environment = engine, realm = engineRealm(), baseUrl }: OverOptions = {},
): WebSocketConstructor => createWebSocketClass({ client, tasks: environment, realm, baseUrl })
