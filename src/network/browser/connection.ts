import { ABNORMAL, closeFrame, NO_STATUS } from '../../client/close-frame.ts'
import type { ClientConnection, ClientEvents, ClientRequest } from '../../client/contract.ts'
import { offerOf } from '../../client/offer.ts'
import type { Payload } from '../../client/payload.ts'
import { CONNECTING, OPEN } from '../../client/ready-state.ts'
import type { SocketEvent } from '../../standard/socket-event.ts'
import { browserLimits } from './limits.ts'

/**
 * Reports the events of a socket.
 *
 * @param receive Called ahead of the listeners of a program.
 */
export type Hear = (socket: WebSocket, receive: (event: SocketEvent) => void) => void

/** A socket and the way to hear of its events. */
export interface HeardSocket {
  readonly socket: WebSocket
  readonly hear: Hear
}

/** A connection by a socket with the standard's interface. */
export class BrowserConnection implements ClientConnection {
  /** Unset for a request that the class refuses. */
  readonly #socket: WebSocket | undefined
  /** Unset after the end. */
  #events: ClientEvents | undefined
  #opened = false
  /** Whether the socket has fired `error`. */
  #failed = false

  /** @param open Creates the socket, or throws for a request against the standard. */
  constructor(
    request: ClientRequest,
    events: ClientEvents,
    open: (url: string, protocols: string[]) => HeardSocket,
  ) {
    this.#events = events
    try {
      // A device keeps a fragment in the path; the standard refuses a URL with a fragment.
      const url = request.url.replace('#', '%23')
      const { socket, hear } = open(url, [...offerOf(request).protocols])
      this.#socket = socket
      hear(socket, (event) => this.#receive(event))
    } catch {
      void Promise.resolve().then(() => this.#end()?.refused({}))
    }
  }

  get bufferedAmount(): number {
    return this.#socket?.bufferedAmount ?? 0
  }

  send(data: Payload): void {
    if (this.#is(OPEN)) this.#socket!.send(data)
  }

  /** Returns without effect: a browser pings by itself only. */
  ping(): void {}

  close(code?: number, reason?: string): void {
    const frame = closeFrame(code, reason, browserLimits.closeCodes)
    if (!this.#is(OPEN)) return
    if (frame.code === undefined) this.#socket!.close()
    else this.#socket!.close(frame.code, frame.reason)
  }

  /** Ends the attempt at once. An open connection ends with a closing handshake. */
  abort(): void {
    this.#events = undefined
    if (this.#is(CONNECTING) || this.#is(OPEN)) this.#socket!.close()
  }

  #is(state: number) {
    return this.#socket?.readyState === state
  }

  #receive(event: SocketEvent) {
    switch (event.type) {
      case 'open':
        this.#opened = true
        return this.#events?.open({ protocol: event.protocol })
      case 'message':
        return this.#events?.message(event.data as Payload)
      case 'error':
        this.#failed = true
        return this.#opened ? undefined : this.#events?.failing?.()
      case 'close':
        return this.#close(event)
    }
  }

  #close({ code, reason, wasClean }: SocketEvent & { readonly type: 'close' }) {
    const events = this.#end()
    if (!this.#opened) events?.refused({})
    // Once open, a socket fires `error` only for a frame against the protocol.
    else if (code === ABNORMAL) events?.lost(this.#failed ? 'protocol' : 'link')
    else events?.closed({ ...(code !== NO_STATUS && { code }), reason, wasClean })
  }

  #end() {
    const events = this.#events
    this.#events = undefined
    return events
  }
}
