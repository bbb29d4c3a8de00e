import { Connection, type Emit } from '../connection.ts'
import type { Services } from '../services.ts'
import { openNative, type End } from '../socket.ts'
import { toAndroidPayload } from './outgoing.ts'
import { closeCodeOf, refusalOf } from './closing.ts'

const GOING_AWAY = 1001

/** A connection of Android's default adapter. */
export class AndroidConnection extends Connection {
  constructor(services: Services, url: unknown, protocol: unknown, emit: Emit) {
    super(services, url, protocol, emit, openNative)
  }

  override close(code: unknown, reason: unknown): void {
    if (this.isClosed) return
    if (!this.isOpen) return this.services.note('weex.android-close-not-open')
    this.#close(closeCodeOf(this.services, code), reason)
  }

  /**
   * Closes the connection if open. Each connection has separate listeners, called until the
   * connection ends.
   */
  override replace(): void {
    if (!this.isClosed) this.services.note('weex.android-connection-replaced')
    if (this.isOpen) this.#close(GOING_AWAY, 'CLOSE_GOING_AWAY')
  }

  protected override payload(data: unknown): string {
    return toAndroidPayload(this.services, data)
  }

  /** Raises a note only: the native method throws, and the program receives no error. */
  protected override notStarted(): void {
    this.services.note('weex.android-cannot-connect')
  }

  /** Leaves the report to the end of the connection, as for an open connection. */
  protected override failed(): void {}

  protected override ended({ code, reason, wasClean }: End): void {
    if (!wasClean) {
      this.services.note('weex.android-error-only')
      return this.deliver('onerror', { data: this.failure })
    }
    this.deliver('onclose', { code, reason, wasClean: true })
  }

  #close(code: number, reason: unknown): void {
    const text = reason === undefined || reason === null ? '' : String(reason)
    const refusal = refusalOf(code, text)
    if (refusal !== undefined) {
      this.services.note('weex.android-close-refused')
      return this.post('onerror', { data: refusal })
    }
    this.socket?.close(code, text)
  }
}
