/**
 * Moves the focus to elements on the program's request: at once while the user is on the screen,
 * otherwise as soon as the user comes to the screen. A program must not take the keyboard away from
 * a user typing elsewhere on the page.
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
   * Performs an action to move the focus into the screen, at once or when the user comes to the
   * screen.
   *
   * @returns Whether the action was performed at once.
   */
  whenHere(action: () => void): boolean {
    const isHere = this.#document.hasFocus()
    if (isHere) action()
    else this.#waiting.add(action)
    return isHere
  }
}
