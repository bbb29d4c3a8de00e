import type { RunMessage } from '../runtime/request.ts'
import type { RunControl } from './control.ts'
import { connectSources, createFrame, type NetworkAccess, type ScreenPlace } from './document.ts'
import type { Unread } from './inbox.ts'
import type { PageScripts, StartMessage } from './messages.ts'
import { watchPulse } from './pulse.ts'

/** The parts of a cell. */
export interface CellParts {
  /** Parent of the frame, except for a screen. */
  readonly container: HTMLElement
  readonly access: NetworkAccess
  /** Place of the visible frame once the program runs; none for a program without pages. */
  readonly screen: ScreenPlace | undefined
  /** Source of the worker. */
  readonly runtime: Promise<Blob>
  /** Only with a screen. */
  readonly page: Promise<PageScripts> | undefined
}

/** A frame with a worker inside, for a single run. */
export class Cell {
  readonly #access: NetworkAccess
  readonly screen: ScreenPlace | undefined
  /** Resolves when the frame is ready or was removed; rejects when the runtime cannot be loaded. */
  readonly ready: Promise<void>
  readonly #frame: HTMLIFrameElement
  readonly #channel = new MessageChannel()
  readonly #pulse = new MessageChannel()
  readonly #loaded: () => void
  #endWatch: (() => void) | undefined
  #removed = false

  /** Begins to prepare the frame and the worker. */
  constructor({ container, access, screen, runtime, page }: CellParts) {
    this.#access = access
    this.screen = screen
    this.#frame = createFrame(access, screen)
    let tellLoaded = () => {}
    const loaded = new Promise<void>((resolve) => (tellLoaded = resolve))
    this.#loaded = tellLoaded
    this.#frame.addEventListener('load', tellLoaded, { once: true })
    ;(screen?.element ?? container).append(this.#frame)
    this.ready = Promise.all([runtime, page, loaded]).then(([runtime, page]) =>
      this.#start(page ? { runtime, page } : { runtime }),
    )
    // The caller of `run` handles the failure; a merely prepared cell must not report any.
    this.ready.catch(() => {})
  }

  /** Returns whether the cell was made for the same network access and screen. */
  fits(access: NetworkAccess, screen: ScreenPlace | undefined): boolean {
    return (
      this.#access.mode === access.mode &&
      connectSources(this.#access) === connectSources(access) &&
      this.screen?.element === screen?.element &&
      this.screen?.platform === screen?.platform &&
      this.screen?.framework === screen?.framework
    )
  }

  /**
   * Passes the program to the worker. Messages wait in the channel until the worker is ready.
   *
   * @param onGone Called when the browser has ended the frame and everything inside.
   */
  run(message: RunMessage, onMessage: (message: Unread) => void, onGone: () => void): void {
    if (this.screen) {
      this.#frame.title = this.screen.title
      this.#frame.removeAttribute('tabindex')
      this.#frame.hidden = false
    }
    const { port1 } = this.#channel
    port1.onmessage = onMessage
    port1.postMessage(message)
    void this.ready.then(
      () => {
        if (!this.#removed) this.#endWatch = watchPulse(this.#pulse.port1, onGone)
      },
      () => {},
    )
  }

  /** Reports a message as read, so that the gate passes on another. */
  read(): void {
    this.#channel.port1.postMessage(null)
  }

  /** Sends a user's manual action to the worker. Call after `run`. */
  control(control: RunControl): void {
    this.#channel.port1.postMessage(control)
  }

  /** Ends everything in the frame at once, including an endless loop. */
  remove(): void {
    this.#removed = true
    // A frame that goes before it has loaded never says so.
    this.#loaded()
    this.#endWatch?.()
    this.#pulse.port1.close()
    this.#channel.port1.onmessage = null
    this.#channel.port1.close()
    this.#frame.remove()
  }

  #start(message: StartMessage): void {
    // An opaque origin has no name to send to; the frame is ours and cannot navigate.
    this.#frame.contentWindow?.postMessage(message, '*', [this.#channel.port2, this.#pulse.port2])
  }
}
