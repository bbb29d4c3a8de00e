import type { CloseOptions, Handshake, ServerSocket } from '../contract.ts'
import { RoomMember } from './room-member.ts'
import type { ServerEnd, ServerSocketEvents } from './server-end.ts'

/**
 * A connection for a server's script: mock-socket's words for a client, without other internals.
 */
export class Client extends RoomMember implements ServerSocket {
  readonly #end: ServerEnd

  constructor(end: ServerEnd) {
    super()
    this.#end = end
  }

  /**
   * Lets another party answer the client's Close frame: the server that a connection is passed on
   * to.
   *
   * @param answer Receives the frame, and a function that answers.
   */
  static passOnClose(client: Client, answer: ServerEnd['onClientClose']): void {
    client.#end.onClientClose = answer
  }

  /** The client's request. */
  get handshake(): Handshake {
    return this.#end.handshake
  }

  /** Where the client connected to. */
  get url(): string {
    return this.#end.handshake.url
  }

  /** The subprotocol agreed on; empty for none. */
  get protocol(): string {
    return this.#end.protocol
  }

  /** 1 open, 2 closing, 3 closed. */
  get readyState(): number {
    return this.#end.readyState
  }

  on<K extends keyof ServerSocketEvents>(
    type: K,
    listener: (...args: ServerSocketEvents[K]) => void,
  ): void {
    this.#end.listeners.add(type, listener)
  }

  off<K extends keyof ServerSocketEvents>(
    type: K,
    listener: (...args: ServerSocketEvents[K]) => void,
  ): void {
    this.#end.listeners.remove(type, listener)
  }

  /** Milliseconds before the answer to the client's Close frame. */
  get closeDelay(): number {
    return this.#end.closeDelay
  }

  set closeDelay(delay: number) {
    this.#end.closeDelay = delay
  }

  /**
   * Calls back once, unless the connection ends before.
   *
   * @param delay Milliseconds.
   * @returns Cancels the call.
   */
  after(delay: number, run: () => void): () => void {
    return this.#end.timers.after(delay, run)
  }

  /** Returns the network's time in milliseconds. */
  now(): number {
    return this.#end.timers.now()
  }

  /** Stops reading; data from the client waits in the client's buffer. */
  pause(): void {
    this.#end.reading.pause()
  }

  resume(): void {
    this.#end.reading.resume()
  }

  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void {
    this.#end.send(data)
  }

  close(options?: CloseOptions): void {
    this.#end.close(options)
  }

  terminate(): void {
    this.#end.terminate()
  }
}

// A minified class has lost its name, which consoles show.
Object.defineProperty(Client, 'name', { value: 'Client' })
