import type { ClientEvent } from '../network/contract.ts'
import { captureGetter, ObjectMap, uncurry } from './primordials.ts'

/** Takes what a connection has for its socket. */
export type Ear = (event: ClientEvent) => void

/**
 * Has an ear told of all that a socket's connection has for it, before any listener is. Events that
 * a program dispatches at the socket are none of those.
 */
export type Hearing = (socket: WebSocket, ear: Ear) => void

/** The ears of a network that tells of its sockets' events itself. */
export class Ears {
  readonly #ears = new ObjectMap<Ear>()

  /** Has an ear hear a socket. */
  readonly listen: Hearing = (socket, ear) => this.#ears.set(socket, ear)

  /** Tells the ear of a socket, if there is one. */
  readonly tell = (socket: WebSocket, event: ClientEvent): void => this.#ears.get(socket)?.(event)
}

const addListener = uncurry(EventTarget.prototype.addEventListener)
/** Each event has this accessor itself, which no program can replace; all have the same getter. */
export const isTrusted =
  captureGetter(new Event(''), 'isTrusted') ?? captureGetter(Event.prototype, 'isTrusted')!
const messageData = captureGetter(MessageEvent.prototype, 'data')!
const closePrototype = typeof CloseEvent === 'function' ? CloseEvent.prototype : undefined
const closeCode = captureGetter(closePrototype, 'code')
const closeReason = captureGetter(closePrototype, 'reason')
const closeClean = captureGetter(closePrototype, 'wasClean')

/**
 * Hears the browser's own sockets by the events that the browser itself fires.
 *
 * @param Native The class that has their attributes.
 */
export function hearNative(Native: { readonly prototype: WebSocket }): Hearing {
  const protocol = captureGetter(Native.prototype, 'protocol')!
  return (socket, ear) => {
    const on = (type: ClientEvent['type'], read: (event: Event) => ClientEvent): void =>
      addListener(socket, type, (event) => {
        if (isTrusted(event) === true) ear(read(event))
      })
    on('open', () => ({ type: 'open', protocol: protocol(socket) as string }))
    on('message', (event) => ({
      type: 'message',
      data: messageData(event) as string | ArrayBuffer | Blob,
    }))
    on('error', () => ({ type: 'error' }))
    on('close', (event) => ({
      type: 'close',
      code: closeCode?.(event) as number,
      reason: closeReason?.(event) as string,
      wasClean: closeClean?.(event) as boolean,
    }))
  }
}
