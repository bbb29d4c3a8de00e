import { listenerError } from './errors.ts'

type Listener = (...values: unknown[]) => void

/** Events of a server. */
const EVENTS = ['connect', 'messageReceive', 'close', 'error'] as const
export type ServerEvent = (typeof EVENTS)[number]

/** Listeners of a server: a single listener per event, the last wins. */
export class ServerListeners {
  readonly #listeners = new Map<unknown, Listener>()

  /**
   * Sets a listener. An unknown event has no effect.
   *
   * @throws {Error} With code '401' for wrong arguments.
   */
  on(args: readonly unknown[]): void {
    const [type, callback] = args
    if (args.length !== 2 || typeof type !== 'string' || typeof callback !== 'function') {
      throw listenerError()
    }
    if ((EVENTS as readonly string[]).includes(type)) {
      this.#listeners.set(type, callback as Listener)
    }
  }

  /**
   * Removes a listener.
   *
   * @throws {Error} As for `on`.
   */
  off(args: readonly unknown[]): void {
    const [type, callback] = args
    const complete = args.length === 1 || (args.length === 2 && typeof callback === 'function')
    if (!complete || typeof type !== 'string') throw listenerError()
    if (args.length === 1 || this.#listeners.get(type) === callback) this.#listeners.delete(type)
  }

  /**
   * Calls the event's listener, if any. Not traced: the trace is about the sockets of clients, and
   * would take the call for an event of whichever socket is being served.
   */
  emit(type: ServerEvent, ...values: unknown[]): void {
    this.#listeners.get(type)?.(...values)
  }
}
