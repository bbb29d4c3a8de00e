import type { CloseOptions, Handshake, ServerSocket } from '../contract.ts'
import type { ServerEnd, ServerSocketEvents } from './server-end.ts'

/**
 * A connection as a server's script sees it: mock-socket's words for a client, and no more of the
 * machinery than that.
 */
export class Client implements ServerSocket {
  /** Names of the rooms that it has joined. */
  readonly rooms: ReadonlySet<string> = new Set<string>()
  readonly #end: ServerEnd

  constructor(end: ServerEnd) {
    this.#end = end
  }

  /** What the client asked for. */
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

  /** Milliseconds that the client's Close frame waits for its answer. */
  get closeDelay(): number {
    return this.#end.closeDelay
  }

  set closeDelay(delay: number) {
    this.#end.closeDelay = delay
  }

  /** @param delay Milliseconds. @returns Calls it off. */
  after(delay: number, run: () => void): () => void {
    return this.#end.timers.after(delay, run)
  }

  /** Stops reading; what the client sends waits in its buffer. */
  pause(): void {
    this.#end.reading.pause()
  }

  resume(): void {
    this.#end.reading.resume()
  }

  /** Joins a room of its server; see `Server.to`. */
  join(room: string): void {
    ;(this.rooms as Set<string>).add(room)
  }

  leave(room: string): void {
    ;(this.rooms as Set<string>).delete(room)
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
