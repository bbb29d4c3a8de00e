import type { ElementId, ScreenValue } from '../../../page-contract.ts'
import { MAX_ELEMENTS } from '../../../screen-wire.ts'
import { Component, type Surroundings } from './component.ts'
import { createComponent } from './components/index.ts'

/** Elements in elements. Deeper, a browser's layout takes long or breaks down. */
const MAX_LEVELS = 100

/** Characters in all elements together. */
const MAX_CHARACTERS = 1_000_000

/** Elements of a page, by the numbers from the framework. */
export class Tree {
  readonly #byId = new Map<ElementId, Component>()
  readonly #byElement = new WeakMap<Element, Component>()
  readonly #surroundings: Surroundings
  /** Characters of an element's attributes, by element and attribute. */
  readonly #characters = new Map<ElementId, Map<string, number>>()
  #room = MAX_CHARACTERS

  /** @param root The page's root box. */
  constructor(root: HTMLElement, surroundings: Surroundings) {
    this.#surroundings = surroundings
    this.#add(new Component(0, root, surroundings))
  }

  find(id: ElementId): Component | undefined {
    return this.#byId.get(id)
  }

  /** Returns the component of a node of the document. */
  around(node: EventTarget | null): Component | undefined {
    let element = node instanceof this.#surroundings.document.defaultView!.Element ? node : null
    for (; element; element = element.parentElement) {
      const component = this.#byElement.get(element)
      if (component) return component
    }
    return undefined
  }

  create(id: ElementId, type: string): void {
    if (this.#byId.has(id) || this.#byId.size > MAX_ELEMENTS) return
    this.#add(createComponent(id, type, this.#surroundings))
  }

  insert(parentId: ElementId, id: ElementId, beforeId?: ElementId): void {
    const parent = this.#byId.get(parentId)
    const child = this.#byId.get(id)
    if (!parent || !child || id === 0 || beforeId === id) return
    let level = 0
    for (let up: Component | undefined = parent; up; up = up.parent) {
      if (up === child) return
      level++
    }
    if (level + child.levels > MAX_LEVELS) return
    const before = beforeId === undefined ? undefined : this.#byId.get(beforeId)
    parent.insert(child, before?.parent === parent ? before : undefined)
  }

  remove(id: ElementId): void {
    const component = this.#byId.get(id)
    if (!component || id === 0) return
    component.leave()
    this.#forget(component)
  }

  /** Sets an attribute, unless the page has no room left for so long a text. */
  setAttribute(id: ElementId, name: string, value: ScreenValue): void {
    const component = this.#byId.get(id)
    const sizes = this.#characters.get(id)
    if (!component || !sizes) return
    const size = typeof value === 'string' ? value.length : 0
    const room = this.#room + (sizes.get(name) ?? 0) - size
    if (room < 0) return
    this.#room = room
    if (size > 0) sizes.set(name, size)
    else sizes.delete(name)
    component.setAttribute(name, value)
  }

  #add(component: Component): void {
    this.#byId.set(component.id, component)
    this.#byElement.set(component.element, component)
    this.#characters.set(component.id, new Map())
  }

  #forget(component: Component): void {
    for (const child of component.children) this.#forget(child)
    component.release()
    this.#byId.delete(component.id)
    for (const size of this.#characters.get(component.id)?.values() ?? []) this.#room += size
    this.#characters.delete(component.id)
  }
}
