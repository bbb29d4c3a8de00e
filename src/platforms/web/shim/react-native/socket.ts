import { ABNORMAL } from '../../../../client/close-frame.ts'
import { isBlob, takeOutgoing, toUSVString, type Payload } from '../../../../client/payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from '../../../../client/ready-state.ts'
import { EventHandlers } from '../../../../standard/event-handlers.ts'
import { nativeRealm } from '../../../../standard/native-realm.ts'
import type { WebSocketConstructor } from '../../../../web-socket.ts'
import type { PlatformHost } from '../../../contract.ts'
import { createRaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import { openNative } from './native.ts'
import { readHeaders } from './options.ts'

const { EventTarget, Event, MessageEvent, CloseEvent, Blob } = nativeRealm

/** The states as properties of the class and of each socket. */
const STATES = { CONNECTING, OPEN, CLOSING, CLOSED } as const

const NORMAL = 1000

/**
 * Creates the class of React Native: JavaScript around a native module, without the checks of the
 * standard. Properties are ordinary and can be assigned.
 */
export function createReactNativeWebSocket(host: PlatformHost): WebSocketConstructor {
  const raise = createRaiseNote<NoteId>(host)

  class WebSocket extends EventTarget {
    readonly #handlers = new EventHandlers(this, nativeRealm)
    readonly #native: ReturnType<typeof openNative>
    #binaryType: BinaryType | undefined
    #isOver = false
    readyState: number = CONNECTING
    url: unknown
    protocol: string | undefined
    bufferedAmount: number | undefined
    extension: string | undefined

    constructor(url: unknown, protocols?: unknown, options?: unknown) {
      super()
      Object.assign(this, STATES)
      this.url = url
      const offered = typeof protocols === 'string' ? [protocols] : protocols
      const list = Array.isArray(offered) ? offered.map(toUSVString).flatMap(token) : []
      if (options !== undefined) raise('web.native-headers')
      this.#native = openNative(host, toUSVString(url), list, readHeaders(options, host.console), {
        open: (protocol) => this.#open(protocol),
        message: (data) => this.#receive(data),
        closed: (code, reason) => this.#end(code, reason),
        failed: (message) => this.#fail(message),
      })
    }

    get binaryType(): BinaryType | undefined {
      return this.#binaryType
    }

    set binaryType(value: BinaryType) {
      if (value !== 'blob' && value !== 'arraybuffer') {
        throw new Error("binaryType must be either 'blob' or 'arraybuffer'")
      }
      this.#binaryType = value
    }

    send(data: unknown): void {
      if (this.readyState === CONNECTING) {
        raise('web.native-send-early')
        throw new Error('INVALID_STATE_ERR')
      }
      if (this.readyState !== OPEN) raise('web.native-send-late')
      const isBytes = data instanceof ArrayBuffer || ArrayBuffer.isView(data)
      if (isBlob(data)) {
        void data.arrayBuffer().then((bytes) => this.#native.send(bytes))
      } else if (typeof data === 'string' || isBytes) {
        this.#native.send(takeOutgoing(data) as Payload)
      } else {
        raise('web.native-data-type')
        throw new Error('Unsupported data type')
      }
    }

    ping(): void {
      if (this.readyState === CONNECTING) throw new Error('INVALID_STATE_ERR')
      raise('web.native-ping')
      this.#native.ping()
    }

    close(code?: unknown, reason?: unknown): void {
      if (this.readyState === CLOSING || this.readyState === CLOSED) return
      const early = this.readyState === CONNECTING
      this.readyState = CLOSING
      const sent = typeof code === 'number' ? code : NORMAL
      if (this.#native.close(sent, typeof reason === 'string' ? reason : '')) return
      if (early) raise('web.native-close-early')
      else raise('web.native-close-code')
    }

    #open(protocol: string): void {
      this.readyState = OPEN
      this.protocol = protocol
      this.dispatchEvent(new Event('open'))
    }

    #receive(data: Payload): void {
      if (typeof data !== 'string') raise('web.native-binary')
      const isBlobWanted = this.#binaryType === 'blob' && typeof data !== 'string' && Blob
      this.dispatchEvent(
        new MessageEvent('message', { data: isBlobWanted ? new isBlobWanted([data]) : data }),
      )
    }

    #fail(message: string): void {
      if (this.#isOver) return
      this.readyState = CLOSED
      this.dispatchEvent(new Event('error'))
      raise('web.native-reason')
      this.#end(ABNORMAL, message)
    }

    #end(code: number, reason: string): void {
      if (this.#isOver) return
      this.#isOver = true
      this.readyState = CLOSED
      this.dispatchEvent(new CloseEvent('close', { code, reason }))
    }

    static {
      for (const type of ['open', 'message', 'error', 'close'] as const) {
        Object.defineProperty(this.prototype, `on${type}`, {
          configurable: true,
          enumerable: true,
          get(this: WebSocket) {
            return this.#handlers.get(type)
          },
          set(this: WebSocket, value: unknown) {
            this.#handlers.set(type, value)
          },
        })
      }
      Object.assign(this, STATES)
    }
  }
  return WebSocket as unknown as WebSocketConstructor
}

/** Returns a subprotocol as the module for Android offers it; empty and joined ones are left out. */
function token(text: string): readonly string[] {
  const trimmed = text.trim()
  return trimmed === '' || trimmed.includes(',') ? [] : [trimmed]
}
