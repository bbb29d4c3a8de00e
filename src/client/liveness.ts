import type { Liveness } from './contract.ts'

/** The parts of a connection used for watching the link. */
export interface WatchedLink {
  /** Sends a ping. */
  ping(): void
  /** Handles silence: no pong came in time. */
  silent(): void
  /**
   * Calls back once.
   *
   * @param delay Milliseconds.
   * @returns Cancels the call.
   */
  after(delay: number, run: () => void): () => void
}

/** Watches a link by pings, from the opening until `end`. */
export class LinkWatch {
  readonly #liveness: Liveness
  readonly #link: WatchedLink
  #cancel: () => void

  constructor(liveness: Liveness, link: WatchedLink) {
    this.#liveness = liveness
    this.#link = link
    this.#cancel = this.#waitToPing()
  }

  /** Receives a pong. */
  pong(): void {
    this.#cancel()
    this.#cancel = this.#waitToPing()
  }

  end(): void {
    this.#cancel()
    this.#cancel = () => {}
  }

  #waitToPing(): () => void {
    return this.#link.after(this.#liveness.pingInterval, () => {
      this.#cancel = this.#link.after(this.#liveness.pongTimeout, () => this.#link.silent())
      this.#link.ping()
    })
  }
}
