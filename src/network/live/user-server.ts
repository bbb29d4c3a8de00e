import type { ServerConnectionHandler } from '../contract.ts'
import { createGuard } from '../simulated/guard.ts'
import { Routes } from '../simulated/routes.ts'
import type { UserServerConstructor } from '../simulated/user-server-contract.ts'
import { createServerClass } from '../simulated/user-server.ts'
import { withAskedUrl } from './asked-url.ts'
import { ServedClient } from './served-client.ts'

/** Environment of a user's server script with real connections. */
export interface UserServers {
  /** The script's import of `mock-socket`. */
  readonly servers: { readonly Server: UserServerConstructor }
  /** Handler that answers with the script's server for the requested URL. */
  readonly handler: ServerConnectionHandler
}

/** Reports of failures in a server script. */
export interface UserServerEvents {
  /** Receives errors thrown by the script's code. */
  onServerError(error: unknown): void
  /** Receives the URL of every connection without a server of the script. */
  onUnanswered(url: string): void
}

const NOT_FOUND = 404

/** Lets a server script for the simulated network answer real connections. */
export function createUserServers({ onServerError, onUnanswered }: UserServerEvents): UserServers {
  const guard = createGuard(onServerError)
  const routes = new Routes(undefined)
  return {
    servers: { Server: createServerClass(routes, 'http://localhost/', guard) },
    handler: {
      handshake(handshake, timers) {
        const asked = withAskedUrl(handshake)
        const responder = routes.find(asked.url)
        if (responder) return responder.handshake?.(asked, timers) ?? { accept: true }
        onUnanswered(asked.url)
        return { accept: false, status: NOT_FOUND }
      },
      connection(socket) {
        const client = new ServedClient(socket, guard)
        guard(() => routes.find(client.url)?.connection(client))
      },
    },
  }
}
