import type { ServerConnectionHandler } from '../contract.ts'
import { natives } from './natives.ts'

/** Handler of the connections to a URL. */
export type Responder = ServerConnectionHandler

/** The address of a server for every URL without a dedicated server. */
export const EVERY_URL = '*'

/** The servers of a network by address. */
export class Routes {
  readonly #responders = new Map<string, Responder>()
  readonly #fallback: Responder | undefined

  /**
   * @param fallback Answers the unregistered URLs; without a fallback, such URLs have no answer.
   */
  constructor(fallback: Responder | undefined) {
    this.#fallback = fallback
  }

  /**
   * Registers a server at an address.
   *
   * @throws Error When the address is taken.
   */
  add(address: string, responder: Responder): void {
    if (this.#responders.has(address)) {
      throw new Error(`A server is already listening on '${address}'.`)
    }
    this.#responders.set(address, responder)
  }

  /** Frees the address, if held by the responder. */
  remove(address: string, responder: Responder): void {
    if (this.#responders.get(address) === responder) this.#responders.delete(address)
  }

  /**
   * Finds the server of a URL.
   *
   * @param url Absolute.
   */
  find(url: string): Responder | undefined {
    return this.#responders.get(addressOf(url)) ?? this.#responders.get(EVERY_URL) ?? this.#fallback
  }
}

/** Returns the address of a server: an absolute URL without the query. */
export function addressOf(url: string): string {
  const { href } = new natives.URL(url)
  return href.replace(/^([^?#]*)\?[^#]*/, (_, path: string) => path)
}
