import type { ElementId, ScreenEvent, ScreenValue } from '../../../page-contract.ts'
import { watchAppearance } from './gestures/appearance.ts'
import type { FocusKeeper } from './gestures/focus.ts'
import { scrollToElement } from './scroll-to.ts'
import { applyStyle, type AppliedStyle, readStyle, type ReadStyle } from './styles/read-style.ts'

/** Parts of the screen available to components. */
export interface Surroundings {
  readonly document: Document
  readonly focus: FocusKeeper
  send(id: ElementId, name: string, detail: ScreenEvent['detail']): void
}

const NO_STYLE: ReadStyle = { normal: new Map(), active: new Map() }

/**
 * An element of a page: a box, and the base of all other components. A component chooses the
 * elements and attributes to draw; only texts and checked values come from the program.
 */
export class Component {
  readonly id: ElementId
  readonly element: HTMLElement
  readonly children = new Set<Component>()
  parent: Component | undefined
  /** Levels of elements from here down, as an upper bound. */
  levels = 1
  protected readonly surroundings: Surroundings
  readonly #heard = new Set<string>()
  #style = NO_STYLE
  #applied: AppliedStyle = new Map()
  #pressed = false
  #unwatch: (() => void) | undefined

  constructor(id: ElementId, element: HTMLElement, surroundings: Surroundings) {
    this.id = id
    this.element = element
    this.surroundings = surroundings
    element.classList.add('box')
  }

  /** Whether the browser makes the element reachable and operable by keyboard. */
  get isControl(): boolean {
    return false
  }

  /** Whether a press changes the look. */
  get hasActiveStyle(): boolean {
    return this.#style.active.size > 0
  }

  /** Returns the parent for a child's element. */
  protected host(_child: Component): HTMLElement {
    return this.element
  }

  insert(child: Component, before?: Component): void {
    child.leave()
    child.parent = this
    this.children.add(child)
    const host = this.host(child)
    const next = before?.element.parentNode === host ? before.element : null
    host.insertBefore(child.element, next)
    this.#reach(child.levels + 1)
    this.childrenChanged()
  }

  /** Records the number of levels from here down. */
  #reach(levels: number): void {
    if (this.levels >= levels) return
    this.levels = levels
    if (this.parent) this.parent.#reach(levels + 1)
  }

  /** Removes the component from the parent; the component may be inserted again. */
  leave(): void {
    const { parent } = this
    if (!parent) return
    parent.children.delete(this)
    this.parent = undefined
    this.element.remove()
    parent.childrenChanged()
  }

  /** Responds to an added or removed child. */
  protected childrenChanged(): void {}

  setAttribute(name: string, value: ScreenValue): void {
    if (name === 'aria-label' || name === 'aria-hidden' || name === 'aria-disabled') {
      if (value === null) this.element.removeAttribute(name)
      else this.element.setAttribute(name, String(value))
    }
  }

  setStyle(style: Readonly<Record<string, string | number>>): void {
    this.#style = readStyle(style)
    this.#applyStyle()
  }

  /** Shows the element as pressed or not. */
  press(pressed: boolean): void {
    if (this.#pressed === pressed) return
    this.#pressed = pressed
    this.#applyStyle()
  }

  hears(name: string): boolean {
    return this.#heard.has(name)
  }

  listen(name: string): void {
    this.#heard.add(name)
    if (name === 'click') this.#makeButton(true)
    else if (name === 'appear' || name === 'disappear') {
      this.#unwatch ??= watchAppearance(this.element, (event, direction) =>
        this.emit(event, { direction }),
      )
    }
  }

  unlisten(name: string): void {
    this.#heard.delete(name)
    if (name === 'click') this.#makeButton(false)
  }

  /** Sends an event if the page listens to the event here. */
  emit(name: string, detail: ScreenEvent['detail']): void {
    if (this.hears(name)) this.surroundings.send(this.id, name, detail)
  }

  /** Calls a method; a method missing from the component does nothing. */
  call(method: string, [first, second]: readonly ScreenValue[]): void {
    if (method === 'scrollToElement') scrollToElement(this.element, first, second)
  }

  /** Releases everything with a longer life than the element. */
  release(): void {
    this.#unwatch?.()
  }

  #applyStyle(): void {
    const { normal, active } = this.#style
    const wanted = this.#pressed && active.size > 0 ? new Map([...normal, ...active]) : normal
    this.#applied = applyStyle(this.element, this.#applied, wanted)
  }

  /**
   * Sets or removes the role of a button: a clickable element can be reached and pressed by
   * keyboard, and is announced as a button.
   */
  #makeButton(on: boolean): void {
    if (this.isControl) return
    if (on) {
      this.element.tabIndex = 0
      this.element.setAttribute('role', 'button')
    } else {
      this.element.removeAttribute('tabindex')
      this.element.removeAttribute('role')
    }
  }
}
