import type { ListenerName } from '../listeners.ts'
import type { Services } from '../services.ts'

type Listener = (this: WebSocket, event: Event) => unknown

/** The listeners as the browser's sockets have them: one an event and a socket, by assignment. */
export class WebListeners {
  readonly #services: Services
  readonly #bySocket = new WeakMap<WebSocket, Map<ListenerName, Listener>>()

  constructor(services: Services) {
    this.#services = services
  }

  /**
   * What reading the module's property gives: the listener itself and no function that takes one,
   * so that a call of it calls the listener, or nothing.
   */
  get(socket: WebSocket | null, name: ListenerName): Listener | null {
    this.#services.note('weex.call-form-web')
    return (socket && this.#bySocket.get(socket)?.get(name)) ?? null
  }

  /** Assigns to the socket, if there is one; what is no function takes the listener away. */
  set(socket: WebSocket | null, name: ListenerName, listener: unknown): void {
    const { note, trace } = this.#services
    if (!socket) return note('weex.web-listener-dropped')
    note('weex.assignment-native-vue')
    note('weex.web-raw-events')
    const listeners = this.#bySocket.get(socket) ?? new Map<ListenerName, Listener>()
    this.#bySocket.set(socket, listeners)
    if (typeof listener !== 'function') {
      listeners.delete(name)
      socket[name] = null
      return
    }
    listeners.set(name, listener as Listener)
    socket[name] = (event: Event) =>
      trace.deliver(`webSocket.${name}`, [event], () => (listener as Listener).call(socket, event))
  }
}
