/** Maximum number of waiting toasts; further toasts are not shown. */
const MOST = 10
const SHORTEST = 500
const LONGEST = 60_000

/** Short texts over the page, shown in turn and removed automatically. */
export class Toasts {
  readonly #document: Document
  readonly #place: HTMLElement
  readonly #waiting: { readonly text: string; readonly duration: number }[] = []
  #shows = false
  #timer: number | undefined

  constructor(document: Document) {
    this.#document = document
    this.#place = document.createElement('div')
    this.#place.className = 'toasts'
    this.#place.setAttribute('role', 'status')
    document.body.append(this.#place)
  }

  /**
   * Shows a toast after all earlier toasts.
   *
   * @param duration Milliseconds.
   */
  show(text: string, duration: number): void {
    if (this.#waiting.length >= MOST) return
    this.#waiting.push({ text, duration: Math.min(LONGEST, Math.max(SHORTEST, duration)) })
    if (!this.#shows) this.#next()
  }

  /** Removes the shown toast and all waiting toasts. */
  clear(): void {
    this.#waiting.length = 0
    this.#document.defaultView!.clearTimeout(this.#timer)
    this.#next()
  }

  #next(): void {
    const toast = this.#waiting.shift()
    this.#shows = toast !== undefined
    if (!toast) return this.#place.replaceChildren()
    const box = this.#document.createElement('div')
    box.className = 'toast'
    box.textContent = toast.text
    this.#place.replaceChildren(box)
    this.#timer = this.#document.defaultView!.setTimeout(() => this.#next(), toast.duration)
  }
}
