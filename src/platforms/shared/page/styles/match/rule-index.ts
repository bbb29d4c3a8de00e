import type { Compound, Selector, StyleClass, StyleRule } from '../rules.ts'
import type { StyledTree } from './tree.ts'

/** A selector of a rule, with the rule's declarations. */
export interface Entry {
  readonly selector: Selector
  readonly style: StyleClass
  readonly important: StyleClass | undefined
  /** Scope of the sheet; `undefined` for a sheet of every element. */
  readonly scope: string | undefined
  /** Place among all entries. */
  readonly order: number
}

const ANY = '*'

/** Returns the names of a compound as tokens: `list`, `.row`, `#top`, `:disabled`. */
export function tokensOf({ type, id, classes = [], states = [] }: Compound): string[] {
  return [
    ...(type === undefined ? [] : [type]),
    ...(id === undefined ? [] : [`#${id}`]),
    ...classes.map((name) => `.${name}`),
    ...states.map((name) => `:${name}`),
  ]
}

/** Finds the rules that may apply to an element, by a single name in each selector. */
export class RuleIndex {
  readonly #entries = new Map<string, Entry[]>()
  readonly #around = new Set<string>()
  readonly #states = new Set<string>()
  #count = 0

  /** Returns the states in any selector. */
  get states(): string[] {
    return [...this.#states]
  }

  /**
   * Adds rules behind all others.
   *
   * @param scope Scope of the elements; `undefined` for all elements.
   */
  add(rules: readonly StyleRule[], scope: string | undefined): void {
    for (const { selectors, style, important } of rules) {
      for (const selector of selectors) {
        const entry = { selector, style, important, scope, order: this.#count++ }
        const key = keyOf(selector)
        this.#entries.set(key, [...(this.#entries.get(key) ?? []), entry])
        for (const state of selector.states ?? []) this.#states.add(state)
        for (const ancestor of selector.ancestors ?? []) {
          for (const state of ancestor.states ?? []) this.#states.add(state)
          for (const token of tokensOf(ancestor)) this.#around.add(token)
        }
      }
    }
  }

  /** Returns the entries whose key an element has; other conditions are not checked. */
  candidates<Element>(tree: StyledTree<Element>, element: Element): Entry[] {
    const id = tree.id(element)
    const keys = [
      ANY,
      tree.type(element),
      ...(id === undefined ? [] : [`#${id}`]),
      ...new Set(tree.classes(element).map((name) => `.${name}`)),
    ]
    const scopes = tree.scopes(element)
    return keys
      .flatMap((key) => this.#entries.get(key) ?? [])
      .filter(({ scope }) => scope === undefined || scopes.includes(scope))
  }

  /** Returns whether elements inside may look different when an element gains or loses a token. */
  reachesInside(token: string): boolean {
    return this.#around.has(token)
  }
}

/** Returns the rarest name of a selector. */
function keyOf({ type, id, classes }: Selector): string {
  if (id !== undefined) return `#${id}`
  return classes ? `.${classes.at(-1)!}` : (type ?? ANY)
}
