/**
 * Gives the focus to elements when the program asks for it: at once while the person is on the
 * screen, else as soon as they come to it. A program must not take the keyboard away from whoever
 * is typing elsewhere on the page.
 */
export class FocusKeeper {
  readonly #document: Document
  #wanted: HTMLElement | undefined

  constructor(document: Document) {
    this.#document = document
    document.defaultView!.addEventListener('focus', () => {
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
}
