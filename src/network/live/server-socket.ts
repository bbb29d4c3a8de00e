import type { WebSocket } from 'ws'
import type { CloseOptions, Handshake, ServerSocket } from '../contract.ts'

/** One connection of the `ws` package, in the words that scenarios are written in. */
export class LiveServerSocket implements ServerSocket {
  readonly handshake: Handshake
  readonly protocol: string
  readonly #connection: WebSocket

  constructor(connection: WebSocket, handshake: Handshake, protocol: string) {
    this.#connection = connection
    this.handshake = handshake
    this.protocol = protocol
    connection.binaryType = 'arraybuffer'
    // A client that breaks the protocol is answered by the close event that follows.
    connection.on('error', () => {})
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
        receive(isBinary ? (data as ArrayBuffer) : data.toString())
      })
    } else {
      const end = listener as (event: { code: number; reason: string }) => void
      this.#connection.on('close', (code, reason) => end({ code, reason: reason.toString() }))
    }
  }

  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void {
    this.#connection.send(data as string | ArrayBuffer)
  }

  close({ code, reason }: CloseOptions = {}): void {
    // A close frame carries a reason only behind a code.
    this.#connection.close(code ?? (reason === undefined ? undefined : 1000), reason)
  }

  terminate(): void {
    this.#connection.terminate()
  }
}
