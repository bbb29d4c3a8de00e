import type { ServerConnectionHandler } from '../contract.ts'
import { createGuard } from '../simulated/guard.ts'
import { Routes } from '../simulated/routes.ts'
import type { UserServerConstructor } from '../simulated/user-server-contract.ts'
import { createServerClass } from '../simulated/user-server.ts'
import { withAskedUrl } from './asked-url.ts'
import { ServedClient } from './served-client.ts'

/** What a user's server script stands on when its connections are real. */
export interface UserServers {
  /** What the script imports as `mock-socket`. */
  readonly servers: { readonly Server: UserServerConstructor }
  /** Answers with whichever server the script registered for the URL that was asked for. */
  readonly handler: ServerConnectionHandler
}

/** Told of what goes wrong in a server script. */
export interface UserServerEvents {
  /** Gets what the script's code throws. */
  onServerError(error: unknown): void
  /** Told of every connection to a URL that no server of the script answers. */
  onUnanswered(url: string): void
}

const NOT_FOUND = 404

/** Lets a server script that is written for the simulated network answer real connections. */
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
