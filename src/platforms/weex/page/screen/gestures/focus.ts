/**
 * Gives the focus to elements when the program asks for it: at once while the person is on the
 * screen, else as soon as they come to it. A program must not take the keyboard away from whoever
 * is typing elsewhere on the page.
 */
export class FocusKeeper {
  readonly #document: Document
  readonly #waiting = new Set<() => void>()
  #wanted: HTMLElement | undefined

  constructor(document: Document) {
    this.#document = document
    document.defaultView!.addEventListener('focus', () => {
      for (const action of this.#waiting) action()
      this.#waiting.clear()
      if (this.#wanted?.isConnected) this.#wanted.focus()
      this.#wanted = undefined
    })
  }

  focus(element: HTMLElement): void {
    if (this.#document.hasFocus()) element.focus()
    else this.#wanted = element
  }

  blur(element: HTMLElement): void {
    if (this.#wanted === element) this.#wanted = undefined
    element.blur()
  }

  /**
   * Does what moves the focus into the screen, at once or when the person comes to it.
   *
   * @returns Whether it was done.
   */
  whenHere(action: () => void): boolean {
    const isHere = this.#document.hasFocus()
    if (isHere) action()
    else this.#waiting.add(action)
    return isHere
  }
}
