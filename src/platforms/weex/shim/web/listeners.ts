import type { ListenerName } from '../listeners.ts'
import type { Services } from '../services.ts'

type Listener = (this: WebSocket, event: Event) => unknown

/**
 * Listeners as on the browser's sockets: a single listener per event and socket, set by assignment.
 */
export class WebListeners {
  readonly #services: Services
  readonly #bySocket = new WeakMap<WebSocket, Map<ListenerName, Listener>>()

  constructor(services: Services) {
    this.#services = services
  }

  /**
   * Returns the bare listener for a read of the module's property, not a function for registering
   * listeners: a call of the property calls the listener, if any.
   */
  get(socket: WebSocket | null, name: ListenerName): Listener | null {
    this.#services.note('weex.call-form-web')
    return (socket && this.#bySocket.get(socket)?.get(name)) ?? null
  }

  /**
   * Assigns a listener to the socket, if any; a value other than a function removes the listener.
   */
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
