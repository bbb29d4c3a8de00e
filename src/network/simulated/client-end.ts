import { closeFrame, PROTOCOL_ERROR, type CloseFrame } from '../../client/close-frame.ts'
import type {
  Answer,
  ClientConnection,
  ClientEvents,
  ClientRequest,
  Liveness,
  Refusal,
} from '../../client/contract.ts'
import { LinkWatch } from '../../client/liveness.ts'
import { natives } from '../../client/natives.ts'
import { offerOf } from '../../client/offer.ts'
import { sizeOf, type Payload } from '../../client/payload.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from '../../client/ready-state.ts'
import type { Handshake } from '../contract.ts'
import { CLOSING_TIMEOUTS, type ClosingTimeouts } from '../../client/closing-timeouts.ts'
import type { ClientSender, ReceivingEnd } from './link.ts'
import type { Schedule } from './schedule.ts'
import { SendBuffer } from './send-buffer.ts'

/** The client's side of a connection, by RFC 6455. */
export class ClientEnd implements ReceivingEnd, ClientConnection {
  readonly handshake: Handshake
  readyState: number = CONNECTING
  /** Handles the end of the connection; called once. */
  onOver: () => void = () => {}

  readonly #schedule: Schedule
  readonly #timeouts: ClosingTimeouts
  readonly #buffer: SendBuffer
  readonly #liveness: Liveness | undefined
  /** Unset once aborted. */
  #events: ClientEvents | undefined
  #sender: ClientSender | undefined
  #watch: LinkWatch | undefined
  /** Whether the connection was ever open. */
  #opened = false
  /** The server's Close frame, once received. */
  #received: CloseFrame | undefined
  #callOffGivingUp = () => {}

  constructor(
    request: ClientRequest,
    schedule: Schedule,
    events: ClientEvents,
    timeouts: ClosingTimeouts = CLOSING_TIMEOUTS,
  ) {
    this.handshake = { url: request.url, ...offerOf(request) }
    this.#liveness = request.liveness
    this.#schedule = schedule
    this.#events = events
    this.#timeouts = timeouts
    this.#buffer = new SendBuffer(schedule)
  }

  get bufferedAmount(): number {
    return this.#buffer.amount
  }

  send(data: Payload): void {
    const sender = this.#sender
    if (this.readyState !== OPEN || !sender) return
    this.#buffer.add(sizeOf(data), (onEntered) => sender.data(data, onEntered))
  }

  ping(data: ArrayBuffer = new natives.ArrayBuffer(0)): void {
    if (this.readyState === OPEN) this.#sender?.ping(data)
  }

  close(code?: number, reason?: string): void {
    const frame = closeFrame(code, reason)
    if (this.readyState !== OPEN) return
    this.readyState = CLOSING
    this.#sender?.close(frame, () => {
      if (!this.#received) this.#giveUpAfter(this.#timeouts.handshake)
    })
  }

  abort(): void {
    this.#events = undefined
    if (this.readyState === CLOSED) return
    this.#sender?.end()
    this.#over()
  }

  /**
   * Ends with the app: the program hears nothing more.
   *
   * @param frame Close frame of an open connection; as when a process ends, none if unset.
   */
  leave(frame?: CloseFrame): void {
    if (!frame || this.readyState !== OPEN) return this.abort()
    this.#events = undefined
    this.close(frame.code, frame.reason)
  }

  attach(sender: ClientSender): void {
    this.#sender = sender
    this.#buffer.attach(sender)
  }

  /** Receives the server's acceptance. */
  receiveAcceptance(answer: Answer): void {
    if (this.readyState !== CONNECTING) return
    this.readyState = OPEN
    this.#opened = true
    if (this.#liveness) this.#watch = this.#watchLink(this.#liveness)
    this.#events?.open(answer)
  }

  receiveRefusal(refusal: Refusal): void {
    if (this.readyState !== CONNECTING) return
    this.#over()
    this.#events?.refused(refusal)
  }

  /** Receives a message. After the server's Close frame, nothing is delivered any more. */
  receive(payload: Payload): void {
    if (this.#isReading()) this.#events?.message(payload)
  }

  receivePing(data: ArrayBuffer): void {
    if (this.#isReading()) this.#sender?.pong(data)
  }

  receivePong(data: ArrayBuffer): void {
    if (!this.#isReading()) return
    this.#watch?.pong()
    this.#events?.pong?.(data)
  }

  receiveClose(frame: CloseFrame): void {
    if (!this.#opened || this.readyState === CLOSED) return
    this.#received ??= frame
    if (this.readyState === OPEN) {
      this.readyState = CLOSING
      this.#sender?.close(frame)
    }
    this.#giveUpAfter(this.#timeouts.transport)
    this.#events?.closing?.()
  }

  receiveEnd(): void {
    this.#sender?.end()
    if (this.#opened && this.readyState !== CLOSED) this.#end(true)
  }

  /**
   * Fails the connection (RFC 6455, section 7.1.7): the server gets 1002, the program no code,
   * because no Close frame was received.
   */
  receiveMalformed(): void {
    if (!this.#opened || this.readyState === CLOSED) return
    if (this.readyState === OPEN) this.#sender?.close({ code: PROTOCOL_ERROR, reason: '' })
    this.#sender?.end()
    this.#over()
    this.#events?.lost('protocol')
  }

  /** Handles a break of the transport under the connection, before or after the opening. */
  lose(): void {
    if (this.readyState === CLOSED) return
    this.#over()
    this.#events?.over?.()
    this.#schedule.after(0, () => {
      if (this.#opened) this.#report(false)
      else this.#events?.refused({})
    })
  }

  #isReading() {
    return !this.#received && (this.readyState === OPEN || this.readyState === CLOSING)
  }

  #watchLink(liveness: Liveness) {
    return new LinkWatch(liveness, {
      ping: () => this.ping(),
      silent: () => {
        this.#sender?.end()
        this.#over()
        this.#events?.lost('silence')
      },
      after: (delay, run) => this.#schedule.afterIdling(delay, run),
    })
  }

  #giveUpAfter(delay: number) {
    this.#callOffGivingUp()
    this.#callOffGivingUp = this.#schedule.after(delay, () => {
      this.#sender?.end()
      this.#end(true)
    })
  }

  #end(wasClean: boolean) {
    this.#over()
    this.#report(wasClean)
  }

  #report(wasClean: boolean) {
    if (this.#received) this.#events?.closed({ ...this.#received, wasClean })
    else this.#events?.lost('link')
  }

  #over() {
    this.readyState = CLOSED
    this.#buffer.freeze()
    this.#callOffGivingUp()
    this.#watch?.end()
    this.onOver()
  }
}
