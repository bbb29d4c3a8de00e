import type { CloseOptions, ConnectionTimers, Handshake, ServerSocket } from '../contract.ts'
import { createConnectionTimers } from './connection-timers.ts'
import type { PatientWebSocket } from './patient-web-socket.ts'

/** A connection of the `ws` package, in the words of scenarios. */
export class LiveServerSocket implements ServerSocket {
  readonly handshake: Handshake
  readonly protocol: string
  closeDelay = 0
  readonly #connection: PatientWebSocket
  readonly #timers: ConnectionTimers
  #paused = false
  /** Messages already read by the package when reading stopped. */
  readonly #arrived: (() => void)[] = []

  constructor(connection: PatientWebSocket, handshake: Handshake, protocol: string) {
    this.#connection = connection
    this.handshake = handshake
    this.protocol = protocol
    this.#timers = createConnectionTimers(connection)
    connection.binaryType = 'arraybuffer'
    // A client that breaks the protocol is answered by the close event that follows.
    connection.on('error', () => {})
    connection.onFarClose = (answer) =>
      this.#take(() => {
        if (this.closeDelay > 0) this.after(this.closeDelay, answer)
        else answer()
      })
  }

  on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
  on(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  on(
    type: 'message' | 'close',
    listener:
      ((data: string | ArrayBuffer) => void) | ((event: { code: number; reason: string }) => void),
  ): void {
    if (type === 'message') {
      const receive = listener as (data: string | ArrayBuffer) => void
      this.#connection.on('message', (data, isBinary) => {
        this.#take(() => receive(isBinary ? (data as ArrayBuffer) : data.toString()))
      })
    } else {
      const end = listener as (event: { code: number; reason: string }) => void
      this.#connection.on('close', (code, reason) => end({ code, reason: reason.toString() }))
    }
  }

  after(delay: number, run: () => void): () => void {
    return this.#timers.after(delay, run)
  }

  /** Returns the machine's time in milliseconds. */
  now(): number {
    return this.#timers.now()
  }

  pause(): void {
    this.#paused = true
    this.#connection.pause()
  }

  resume(): void {
    this.#paused = false
    while (this.#arrived.length > 0 && !this.#paused) this.#arrived.shift()!()
    if (!this.#paused) this.#connection.resume()
  }

  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void {
    this.#connection.send(data as string | ArrayBuffer)
  }

  close({ code, reason }: CloseOptions = {}): void {
    // A close frame carries a reason only behind a code.
    this.#connection.beginClose(code ?? (reason === undefined ? undefined : 1000), reason)
  }

  terminate(): void {
    this.#connection.terminate()
  }

  #take(deliver: () => void) {
    if (this.#paused || this.#arrived.length > 0) this.#arrived.push(deliver)
    else deliver()
  }
}
