import type { CloseOptions, Handshake, ServerSocket } from '../contract.ts'
import { ABNORMAL, NO_STATUS } from '../../client/close-frame.ts'
import type { Guard } from '../simulated/guard.ts'
import { Listeners } from '../simulated/listeners.ts'
import { CLOSED, CLOSING, OPEN } from '../../client/ready-state.ts'
import { RoomMember } from '../simulated/room-member.ts'
import type { ServerSocketEvents } from '../simulated/server-end.ts'
import { withAskedUrl } from './asked-url.ts'

/**
 * A real connection with the interface of the simulated connections for a user's server script: in
 * mock-socket's words.
 */
export class ServedClient extends RoomMember implements ServerSocket {
  readonly handshake: Handshake
  readonly #socket: ServerSocket
  readonly #listeners: Listeners<ServerSocketEvents>
  #readyState: number = OPEN

  constructor(socket: ServerSocket, guard: Guard) {
    super()
    this.#socket = socket
    this.handshake = withAskedUrl(socket.handshake)
    this.#listeners = new Listeners(guard, { message: new Set(), close: new Set() })
    socket.on('message', (data) => this.#listeners.call('message', data))
    socket.on('close', (event) => {
      this.#readyState = CLOSED
      this.#listeners.call('close', event)
    })
  }

  /** Where the client meant to connect to. */
  get url(): string {
    return this.handshake.url
  }

  get protocol(): string {
    return this.#socket.protocol
  }

  /** 1 open, 2 closing, 3 closed. */
  get readyState(): number {
    return this.#readyState
  }

  get closeDelay(): number {
    return this.#socket.closeDelay
  }

  set closeDelay(delay: number) {
    this.#socket.closeDelay = delay
  }

  on<K extends keyof ServerSocketEvents>(
    type: K,
    listener: (...args: ServerSocketEvents[K]) => void,
  ): void {
    this.#listeners.add(type, listener)
  }

  off<K extends keyof ServerSocketEvents>(
    type: K,
    listener: (...args: ServerSocketEvents[K]) => void,
  ): void {
    this.#listeners.remove(type, listener)
  }

  /**
   * Sends a message to the client.
   *
   * @param data Dropped once closing has begun.
   */
  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void {
    if (this.#readyState === OPEN) this.#socket.send(data)
  }

  /**
   * Closes the connection. For codes that never travel, produces the client's report of the code,
   * as in the simulated network.
   */
  close(options: CloseOptions = {}): void {
    if (options.code === ABNORMAL) return this.terminate()
    if (this.#readyState !== OPEN) return
    this.#readyState = CLOSING
    this.#socket.close(options.code === NO_STATUS ? {} : options)
  }

  terminate(): void {
    this.#readyState = CLOSED
    this.#socket.terminate()
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  after(delay: number, run: () => void): () => void {
    return this.#socket.after(delay, run)
  }

  /** Returns the machine's time in milliseconds. */
  now(): number {
    return this.#socket.now()
  }
}
