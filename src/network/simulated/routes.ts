import type { ServerConnectionHandler } from '../contract.ts'
import { natives } from './natives.ts'

/** Handler of the connections to a URL. */
export type Responder = ServerConnectionHandler

/** The address of a server for every URL without a dedicated server. */
export const EVERY_URL = '*'

/** The servers of a network by address. */
export class Routes {
  readonly #responders = new Map<string, Responder>()
  /** Servers of the program itself, by port of this machine. */
  readonly #ports = new Map<string, Responder>()
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

  /**
   * Registers a server on a port of this machine.
   *
   * @returns Frees the port; `undefined` when the port is taken.
   */
  listen(port: number, responder: Responder): (() => void) | undefined {
    const key = String(port)
    if (this.#ports.has(key)) return undefined
    this.#ports.set(key, responder)
    return () => {
      if (this.#ports.get(key) === responder) this.#ports.delete(key)
    }
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
    return (
      this.#onThisMachine(url) ??
      this.#responders.get(addressOf(url)) ??
      this.#responders.get(EVERY_URL) ??
      this.#fallback
    )
  }

  #onThisMachine(url: string): Responder | undefined {
    if (this.#ports.size === 0) return undefined
    const { hostname, port, protocol } = new natives.URL(url)
    if (!THIS_MACHINE.test(hostname)) return undefined
    return this.#ports.get(port || (protocol === 'wss:' ? '443' : '80'))
  }
}

/** Names and addresses of this machine. */
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** Returns the address of a server: an absolute URL without the query. */
export function addressOf(url: string): string {
  const { href } = new natives.URL(url)
  return href.replace(/^([^?#]*)\?[^#]*/, (_, path: string) => path)
}
