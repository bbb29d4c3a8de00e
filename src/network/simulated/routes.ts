import type { ServerConnectionHandler } from '../contract.ts'
import { natives } from './natives.ts'

/** Who answers the connections to a URL. */
export type Responder = ServerConnectionHandler

/** The address of a server that answers every URL for which there is no server of its own. */
export const EVERY_URL = '*'

/** The servers of one network by address. */
export class Routes {
  readonly #responders = new Map<string, Responder>()
  readonly #fallback: Responder | undefined

  /** @param fallback Answers the URLs that nobody registered; without one they have no answer. */
  constructor(fallback: Responder | undefined) {
    this.#fallback = fallback
  }

  /** @throws Error When the address is taken. */
  add(address: string, responder: Responder): void {
    if (this.#responders.has(address)) {
      throw new Error(`A server is already listening on '${address}'.`)
    }
    this.#responders.set(address, responder)
  }

  /** Frees the address, if it is this responder's. */
  remove(address: string, responder: Responder): void {
    if (this.#responders.get(address) === responder) this.#responders.delete(address)
  }

  /** @param url Absolute. */
  find(url: string): Responder | undefined {
    return this.#responders.get(addressOf(url)) ?? this.#responders.get(EVERY_URL) ?? this.#fallback
  }
}

/** What servers are registered by: an absolute URL without its query. */
export function addressOf(url: string): string {
  const address = new natives.URL(url)
  address.search = ''
  return address.href
}
