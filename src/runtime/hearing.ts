import type { SocketEvent } from '../standard/socket-event.ts'
import { captureGetter, ObjectMap, uncurry } from './primordials.ts'

/** Receives a connection's events for the socket. */
export type Ear = (event: SocketEvent) => void

/**
 * Registers an ear for all events of a socket's connection, ahead of any listener. Events
 * dispatched at the socket by a program are not included.
 */
export type Hearing = (socket: WebSocket, ear: Ear) => void

/** The ears of a network with its own event reports. */
export class Ears {
  readonly #ears = new ObjectMap<Ear>()

  /** Registers an ear for a socket. */
  readonly listen: Hearing = (socket, ear) => this.#ears.set(socket, ear)

  /** Calls the ear of a socket, if registered. */
  readonly tell = (socket: WebSocket, event: SocketEvent): void => this.#ears.get(socket)?.(event)
}

const addListener = uncurry(EventTarget.prototype.addEventListener)
/**
 * Each event has this accessor as an own property, not replaceable by programs; all events share
 * the same getter.
 */
export const isTrusted =
  captureGetter(new Event(''), 'isTrusted') ?? captureGetter(Event.prototype, 'isTrusted')!
const messageData = captureGetter(MessageEvent.prototype, 'data')!
const closePrototype = typeof CloseEvent === 'function' ? CloseEvent.prototype : undefined
const closeCode = captureGetter(closePrototype, 'code')
const closeReason = captureGetter(closePrototype, 'reason')
const closeClean = captureGetter(closePrototype, 'wasClean')

/**
 * Listens to the browser's own sockets by the events fired by the browser itself.
 *
 * @param Native The class with the sockets' attributes.
 */
export function hearNative(Native: { readonly prototype: WebSocket }): Hearing {
  const protocol = captureGetter(Native.prototype, 'protocol')!
  return (socket, ear) => {
    const on = (type: SocketEvent['type'], read: (event: Event) => SocketEvent): void =>
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
