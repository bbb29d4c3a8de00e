import type { ClientEvent, Handshake } from '../contract.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import type { Payload } from './bus.ts'
import { ClientEnd, type ClosingTimeouts } from './client-end.ts'
import { readCloseArguments } from './close.ts'
import { EventHandlers } from './event-handlers.ts'
import { CloseEvent, fire } from './events.ts'
import { readHandshake } from './handshake.ts'
import { natives } from './natives.ts'
import { takeOutgoing } from './payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from './ready-state.ts'
import type { Schedule } from './schedule.ts'
import { defineInterface } from './webidl.ts'

/** The parts of a network used by the constructor. */
export interface WebSocketHost {
  readonly schedule: Schedule
  /** Base of a relative URL. */
  readonly baseUrl: string
  readonly closingTimeouts?: ClosingTimeouts | undefined
  connect(client: ClientEnd): void
  /** Receives a connection's events for the socket, before the socket's listeners. */
  readonly hear?: (socket: globalThis.WebSocket, event: ClientEvent) => void
}

const CONSTRUCT = "Failed to construct 'WebSocket': "
const SEND = "Failed to execute 'send' on 'WebSocket': "

/** Creates the standard's `WebSocket` class for a simulated network. */
export function createWebSocketClass(host: WebSocketHost): WebSocketConstructor {
  class WebSocket extends natives.EventTarget {
    readonly #end: ClientEnd
    readonly #handlers: EventHandlers
    #binaryType: BinaryType = 'blob'

    constructor(...args: [url?: unknown, protocols?: unknown, options?: unknown]) {
      if (args.length === 0) {
        throw new TypeError(`${CONSTRUCT}1 argument required, but only 0 present.`)
      }
      const handshake = readHandshake(args[0], args[1], args[2], host.baseUrl)
      super()
      this.#handlers = new EventHandlers(this)
      this.#end = new ClientEnd(
        handshake,
        host.schedule,
        this.#events(handshake),
        host.closingTimeouts,
      )
      host.connect(this.#end)
    }

    get url() {
      return WebSocket.#of(this).#end.handshake.url
    }

    get readyState() {
      return WebSocket.#of(this).#end.readyState
    }

    get bufferedAmount() {
      return WebSocket.#of(this).#end.bufferedAmount
    }

    get protocol() {
      return WebSocket.#of(this).#end.protocol
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
      const { readyState } = WebSocket.#of(this).#end
      if (args.length === 0) throw new TypeError(`${SEND}1 argument required, but only 0 present.`)
      const data = takeOutgoing(args[0])
      if (readyState === CONNECTING) {
        throw new natives.DOMException(`${SEND}Still in CONNECTING state.`, 'InvalidStateError')
      }
      this.#end.send(data)
    }

    close(...args: [code?: unknown, reason?: unknown]): void {
      WebSocket.#of(this).#end.close(readCloseArguments(args[0], args[1]))
    }

    /**
     * Returns the receiver, checked to be a socket.
     *
     * @throws TypeError For a receiver other than a socket of this network.
     */
    static #of(receiver: WebSocket) {
      if (!(#end in receiver)) throw new TypeError('Illegal invocation')
      return receiver
    }

    #events({ url }: Handshake) {
      const { origin } = new natives.URL(url)
      const tell = (told: ClientEvent, event: Event): void => {
        host.hear?.(this as unknown as globalThis.WebSocket, told)
        fire(this, event)
      }
      return {
        open: () => tell({ type: 'open', protocol: this.#end.protocol }, new natives.Event('open')),
        message: (payload: Payload) => {
          const data =
            typeof payload === 'string' || this.#binaryType === 'arraybuffer'
              ? payload
              : new natives.Blob([payload])
          const event = new natives.MessageEvent('message', { data, origin })
          tell({ type: 'message', data: payload }, event)
        },
        error: () => tell({ type: 'error' }, new natives.Event('error')),
        close: (code: number, reason: string, wasClean: boolean) => {
          const event = new CloseEvent('close', { code, reason, wasClean })
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
  return WebSocket as unknown as WebSocketConstructor
}
