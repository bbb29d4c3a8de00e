import type { StyleClass, StyleRule } from '../rules.ts'
import { matches } from './matches.ts'
import { type Entry, RuleIndex } from './rule-index.ts'
import type { StyledTree } from './tree.ts'

type Style = Record<string, string | number>

/** Styles remembered; a page has few, unless names of classes are made up on the way. */
const MOST_REMEMBERED = 2_000

/** Style sheets of a page, and the styles resulting for elements. */
export class StyleSheets<Element> {
  readonly #tree: StyledTree<Element>
  readonly #index = new RuleIndex()
  /** Styles of elements by what the styles depend on: rows of a list share a style. */
  readonly #remembered = new Map<string, StyleClass>()

  constructor(tree: StyledTree<Element>) {
    this.#tree = tree
  }

  /**
   * Adds a sheet over all earlier sheets.
   *
   * @param scope Scope of the elements; `undefined` for all elements.
   */
  add(rules: readonly StyleRule[], scope?: string): void {
    this.#index.add(rules, scope)
    this.#remembered.clear()
  }

  /** Returns whether elements inside may look different when an element gains or loses a token. */
  reachesInside(token: string): boolean {
    return this.#index.reachesInside(token)
  }

  /**
   * Returns the style of an element: the rules by specificity and order, then the element's own
   * style, then the important rules. `name:active` holds while the element is pressed.
   */
  resolve(element: Element): StyleClass {
    const inline = this.#tree.inline(element)
    const candidates = this.#index.candidates(this.#tree, element)
    for (const _ in inline) return this.#cascade(this.#applicable(element, candidates), inline)
    const key = this.#keyOf(element, candidates)
    const known = this.#remembered.get(key)
    if (known) return known
    const style = this.#cascade(this.#applicable(element, candidates), inline)
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(key, style)
    return style
  }

  /** Returns the entries for an element, in order. */
  #applicable(element: Element, candidates: readonly Entry[]): Entry[] {
    return candidates
      .filter(({ selector, scope }) => matches(this.#tree, element, selector, scope))
      .sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order)
  }

  #cascade(entries: readonly Entry[], inline: StyleClass): StyleClass {
    const result: Style = {}
    for (const { selector, style } of entries) declare(result, style, selector.active)
    declare(result, inline)
    for (const { selector, important } of entries) {
      if (important) declare(result, important, selector.active)
    }
    return result
  }

  /** Returns what the style of an element depends on: the element, and often all elements around. */
  #keyOf(element: Element, candidates: readonly Entry[]): string {
    const dependsOnAround = candidates.some(({ selector }) => selector.ancestors)
    const parts = [this.#nameOf(element)]
    let around = dependsOnAround ? this.#tree.parent(element) : null
    for (; around !== null; around = this.#tree.parent(around)) parts.push(this.#nameOf(around))
    return JSON.stringify(parts)
  }

  #nameOf(element: Element): string {
    const tree = this.#tree
    const states = this.#index.states.filter((state) => tree.has(element, state))
    const lists = [tree.scopes(element), tree.classes(element), states].map((list) =>
      list.join(' '),
    )
    return [tree.type(element), tree.id(element), ...lists].join('\n')
  }
}

/**
 * Declares properties over all earlier ones. A property goes behind the others, because a shorthand
 * and its parts count in order; for a pressed element too, the later declaration counts.
 */
function declare(result: Style, style: StyleClass, active = false): void {
  for (const [name, value] of Object.entries(style)) {
    const pressed = `${name}:active`
    delete result[pressed]
    if (!active) delete result[name]
    result[active ? pressed : name] = value
  }
}
