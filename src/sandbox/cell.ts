import { createFrame, type SandboxMode } from './document.ts'
import type { RunMessage, StartMessage } from './messages.ts'

/** One frame with one worker in it, good for one run. */
export class Cell {
  readonly mode: SandboxMode
  /** Rejects when the runtime cannot be loaded. */
  readonly ready: Promise<void>
  readonly #frame: HTMLIFrameElement
  readonly #channel = new MessageChannel()

  /** Begins to make the frame and its worker ready. */
  constructor(container: HTMLElement, mode: SandboxMode, runtime: Promise<Blob>) {
    this.mode = mode
    this.#frame = createFrame(mode)
    const loaded = new Promise<void>((resolve) => {
      this.#frame.addEventListener('load', () => resolve(), { once: true })
    })
    container.append(this.#frame)
    this.ready = Promise.all([runtime, loaded]).then(([blob]) => this.#start({ runtime: blob }))
    // Whoever runs the cell sees the failure; a cell that is only made ready must not report it.
    this.ready.catch(() => {})
  }

  /** Hands the program over. Messages wait in the channel until the worker is there. */
  run(message: RunMessage, onMessage: (data: unknown) => void): void {
    const { port1 } = this.#channel
    port1.onmessage = ({ data }) => onMessage(data)
    port1.postMessage(message)
  }

  /** Ends everything in the frame at once, an endless loop included. */
  remove(): void {
    this.#channel.port1.onmessage = null
    this.#channel.port1.close()
    this.#frame.remove()
  }

  #start(message: StartMessage): void {
    // An opaque origin has no name to send to; the frame is ours and cannot navigate.
    this.#frame.contentWindow?.postMessage(message, '*', [this.#channel.port2])
  }
}
