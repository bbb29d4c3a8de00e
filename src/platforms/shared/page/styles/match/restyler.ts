import type { ScreenPort } from '../../../../page-contract.ts'
import type { StyleClass } from '../rules.ts'
import type { StyleSheets } from './style-sheets.ts'
import type { StyledTree } from './tree.ts'

const queueTask = globalThis.queueMicrotask

/** Draws the style of an element, if different from the style on the screen. */
export type DrawStyle<Element> = (element: Element, style: StyleClass) => void

/**
 * Keeps the styles on the screen up to date. A framework builds a tree from the inside out, and an
 * element's style depends on what is around, so styles are resolved together, before the operations
 * of a task leave for the screen.
 */
export class Restyler<Element> {
  readonly #tree: StyledTree<Element>
  readonly #sheets: StyleSheets<Element>
  readonly #draw: DrawStyle<Element>
  readonly #guard: (code: () => void) => void
  readonly #marked = new Set<Element>()
  readonly #markedInside = new Set<Element>()
  #waiting = false

  /** @param guard Calls a function and reports what it throws. */
  constructor(
    tree: StyledTree<Element>,
    sheets: StyleSheets<Element>,
    draw: DrawStyle<Element>,
    guard: (code: () => void) => void,
  ) {
    this.#tree = tree
    this.#sheets = sheets
    this.#draw = draw
    this.#guard = guard
  }

  /**
   * Wraps the screen's port: styles are resolved before drawn operations leave, and before the
   * screen is asked where an element lies.
   */
  around(port: ScreenPort): ScreenPort {
    return {
      draw: (operation) => {
        if (operation.op === 'measure' || operation.op === 'call') this.flush()
        else this.#expect()
        port.draw(operation)
      },
      listen: (listener) => port.listen(listener),
    }
  }

  /**
   * Marks an element as new or changed.
   *
   * @param tokens What the element has gained or lost, e.g. `.open`, `#top`, `:disabled`.
   */
  mark(element: Element, tokens: readonly string[] = []): void {
    this.#marked.add(element)
    if (tokens.some((token) => this.#sheets.reachesInside(token))) this.#markedInside.add(element)
    this.#expect()
  }

  /** Marks an element whose classes change. */
  markClasses(element: Element, before: readonly string[], after: readonly string[]): void {
    const changed = [
      ...before.filter((name) => !after.includes(name)),
      ...after.filter((name) => !before.includes(name)),
    ]
    this.mark(
      element,
      changed.map((name) => `.${name}`),
    )
  }

  /** Resolves and draws the styles of all marked elements. */
  flush(): void {
    for (const element of this.#markedInside) this.#markInside(element)
    this.#markedInside.clear()
    const marked = [...this.#marked]
    this.#marked.clear()
    for (const element of marked) this.#draw(element, this.#sheets.resolve(element))
  }

  #markInside(element: Element): void {
    for (const child of this.#tree.children(element)) {
      this.#marked.add(child)
      this.#markInside(child)
    }
  }

  #expect(): void {
    if (this.#waiting) return
    this.#waiting = true
    queueTask(() => {
      this.#waiting = false
      this.#guard(() => this.flush())
    })
  }
}
