import type { Client } from '../client/contract.ts'
import { takeOutgoing, type Payload } from '../client/payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from '../client/ready-state.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { readCloseArguments } from './close-arguments.ts'
import { EventHandlers } from './event-handlers.ts'
import { readHandshake } from './handshake.ts'
import type { Realm } from './realm.ts'
import { Session, type Tasks } from './session.ts'
import type { SocketEvent } from './socket-event.ts'
import { defineInterface } from './webidl.ts'

/** The parts under the class. */
export interface WebSocketHost {
  readonly client: Client
  /** The client for {@link clientUnder}, without a browser's restrictions; `client` by default. */
  readonly deviceClient?: Client
  readonly realm: Realm
  readonly tasks: Tasks
  /** Base of a relative URL; without a base, such a URL is invalid. */
  readonly baseUrl?: string | undefined
  /** Receives a connection's events for the socket, before the socket's listeners. */
  readonly hear?: (socket: globalThis.WebSocket, event: SocketEvent) => void
}

const { apply } = Reflect

const CONSTRUCT = "Failed to construct 'WebSocket': "
const SEND = "Failed to execute 'send' on 'WebSocket': "

/** The clients under the classes. */
const clients = new WeakMap<object, Client>()

/** Returns the client under a class of {@link createWebSocketClass}; `undefined` for another class. */
export const clientUnder = (Class: object): Client | undefined => clients.get(Class)

/** Creates the standard's `WebSocket` class over a client. */
export function createWebSocketClass(host: WebSocketHost): WebSocketConstructor {
  const { client, realm, tasks } = host

  class WebSocket extends realm.EventTarget {
    readonly #session: Session
    readonly #handlers: EventHandlers
    #binaryType: BinaryType = 'blob'

    constructor(...args: [url?: unknown, protocols?: unknown, options?: unknown]) {
      if (args.length === 0) {
        throw new TypeError(`${CONSTRUCT}1 argument required, but only 0 present.`)
      }
      const request = readHandshake(args[0], args[1], args[2], host.baseUrl, realm)
      super()
      this.#handlers = new EventHandlers(this, realm)
      this.#session = new Session(client, request, tasks, this.#events(request.url))
    }

    get url() {
      return WebSocket.#of(this).#session.request.url
    }

    get readyState() {
      return WebSocket.#of(this).#session.readyState
    }

    get bufferedAmount() {
      return WebSocket.#of(this).#session.bufferedAmount
    }

    get protocol() {
      return WebSocket.#of(this).#session.protocol
    }

    get extensions() {
      return WebSocket.#of(this) && ''
    }

    get binaryType() {
      return WebSocket.#of(this).#binaryType
    }

    set binaryType(value: unknown) {
      const type = `${value as string}`
      const socket = WebSocket.#of(this)
      if (type === 'blob' || type === 'arraybuffer') socket.#binaryType = type
    }

    get onopen() {
      return WebSocket.#of(this).#handlers.get('open')
    }

    set onopen(value) {
      WebSocket.#of(this).#handlers.set('open', value)
    }

    get onmessage() {
      return WebSocket.#of(this).#handlers.get('message')
    }

    set onmessage(value) {
      WebSocket.#of(this).#handlers.set('message', value)
    }

    get onerror() {
      return WebSocket.#of(this).#handlers.get('error')
    }

    set onerror(value) {
      WebSocket.#of(this).#handlers.set('error', value)
    }

    get onclose() {
      return WebSocket.#of(this).#handlers.get('close')
    }

    set onclose(value) {
      WebSocket.#of(this).#handlers.set('close', value)
    }

    send(...args: [data?: unknown]): void {
      const { readyState } = WebSocket.#of(this).#session
      if (args.length === 0) throw new TypeError(`${SEND}1 argument required, but only 0 present.`)
      const data = takeOutgoing(args[0])
      if (readyState === CONNECTING) {
        throw new realm.DOMException(`${SEND}Still in CONNECTING state.`, 'InvalidStateError')
      }
      this.#session.send(data)
    }

    close(...args: [code?: unknown, reason?: unknown]): void {
      WebSocket.#of(this).#session.close(readCloseArguments(args[0], args[1], realm))
    }

    /**
     * Returns the receiver, checked to be a socket.
     *
     * @throws TypeError For a receiver other than a socket of this network.
     */
    static #of(receiver: WebSocket) {
      if (!(#session in receiver)) throw new TypeError('Illegal invocation')
      return receiver
    }

    #events(url: string) {
      const { origin } = new realm.URL(url)
      // Scripts cannot create a trusted event, so `isTrusted` is false; everything else is as a
      // browser fires the event.
      const tell = (told: SocketEvent, event: Event): void => {
        host.hear?.(this as unknown as globalThis.WebSocket, told)
        apply(realm.dispatchEvent, this, [event])
      }
      return {
        open: () =>
          tell({ type: 'open', protocol: this.#session.protocol }, new realm.Event('open')),
        message: (payload: Payload) => {
          const { Blob } = realm
          const data =
            typeof payload === 'string' || this.#binaryType === 'arraybuffer' || !Blob
              ? payload
              : new Blob([payload])
          const event = new realm.MessageEvent('message', { data, origin })
          tell({ type: 'message', data: payload }, event)
        },
        error: () => tell({ type: 'error' }, new realm.Event('error')),
        close: (code: number, reason: string, wasClean: boolean) => {
          const event = new realm.CloseEvent('close', { code, reason, wasClean })
          tell({ type: 'close', code, reason, wasClean }, event)
        },
      }
    }
  }

  defineInterface(WebSocket, {
    name: 'WebSocket',
    constants: { CONNECTING, OPEN, CLOSING, CLOSED },
    lengths: { constructor: 1, send: 1 },
  })
  clients.set(WebSocket, host.deviceClient ?? client)
  return WebSocket as unknown as WebSocketConstructor
}
