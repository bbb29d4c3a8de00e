import type { After } from '../../after.ts'
import { ABNORMAL, closeFrame, NO_STATUS } from '../../client/close-frame.ts'
import { CLOSING_TIMEOUTS } from '../../client/closing-timeouts.ts'
import type {
  Answer,
  ClientConnection,
  ClientEvents,
  ClientRequest,
  LossCause,
} from '../../client/contract.ts'
import { LinkWatch } from '../../client/liveness.ts'
import { sizeOf, type Payload } from '../../client/payload.ts'
import { onAnswer, startConnection, type LiveTarget } from './client-handshake.ts'
import { PatientWebSocket } from './patient-web-socket.ts'

/** Timers in milliseconds. */
export interface Timers {
  readonly after: After
}

/** A real connection of the `ws` package. */
export class NodeConnection implements ClientConnection {
  readonly #connection: PatientWebSocket
  readonly #request: ClientRequest
  readonly #timers: Timers
  /** Unset after the end. */
  #events: ClientEvents | undefined
  #bufferedAmount = 0
  #cause: LossCause = 'link'
  #watch: LinkWatch | undefined
  #callOffGivingUp = () => {}

  constructor(request: ClientRequest, target: LiveTarget, events: ClientEvents, timers: Timers) {
    this.#request = request
    this.#events = events
    this.#timers = timers
    this.#connection = startConnection(request, target)
    this.#listenToHandshake()
    this.#listen()
  }

  get bufferedAmount(): number {
    return this.#bufferedAmount
  }

  send(data: Payload): void {
    if (!this.#isOpen()) return
    const size = sizeOf(data)
    this.#bufferedAmount += size
    this.#connection.send(data, (error) => {
      if (!error) this.#bufferedAmount -= size
    })
  }

  ping(data?: ArrayBuffer): void {
    if (this.#isOpen()) this.#connection.ping(data)
  }

  close(code?: number, reason?: string): void {
    const frame = closeFrame(code, reason)
    if (this.#isOpen()) this.#connection.beginClose(frame.code, frame.reason)
  }

  abort(): void {
    this.#over()
    this.#connection.terminate()
  }

  #isOpen() {
    return this.#connection.readyState === PatientWebSocket.OPEN
  }

  #listenToHandshake() {
    const accepted = (answer: Answer) => {
      const { liveness } = this.#request
      if (liveness) this.#watch = new LinkWatch(liveness, this.#watchedLink())
      this.#events?.open(answer)
    }
    onAnswer(this.#connection, accepted, (refusal) => this.#refuse(refusal))
  }

  #listen() {
    const connection = this.#connection
    connection.on('message', (data, isBinary) => {
      this.#events?.message(isBinary ? (data as ArrayBuffer) : data.toString())
    })
    connection.on('pong', (data) => {
      this.#watch?.pong()
      this.#events?.pong?.(new Uint8Array(data).buffer)
    })
    connection.onFarClose = (answer) => {
      const waiting = CLOSING_TIMEOUTS.transport
      this.#callOffGivingUp = this.#timers.after(waiting, () => connection.terminate())
      this.#events?.closing?.()
      answer()
    }
    connection.on('error', () => {
      // Once the connection is open, only a frame against the protocol is an error.
      if (connection.readyState === PatientWebSocket.CONNECTING) this.#refuse({})
      else this.#cause = 'protocol'
    })
    connection.on('close', (code, reason) => this.#end(code, reason.toString()))
  }

  #watchedLink() {
    return {
      ping: () => this.ping(),
      silent: () => {
        this.#cause = 'silence'
        this.#connection.terminate()
      },
      after: this.#timers.after,
    }
  }

  #refuse(refusal: Parameters<ClientEvents['refused']>[0]) {
    const events = this.#events
    this.#over()
    events?.refused(refusal)
  }

  #end(code: number, reason: string) {
    const events = this.#events
    this.#over()
    if (code === ABNORMAL || this.#cause === 'protocol') events?.lost(this.#cause)
    else events?.closed({ ...(code !== NO_STATUS && { code }), reason, wasClean: true })
  }

  #over() {
    this.#events = undefined
    this.#watch?.end()
    this.#callOffGivingUp()
  }
}
