import type { StyleClass } from '../rules.ts'

/** A framework's elements as far as styles depend on them. */
export interface StyledTree<Element> {
  /** Returns the name of the component as in style sheets. */
  type(element: Element): string
  id(element: Element): string | undefined
  classes(element: Element): readonly string[]
  /** Returns whether an element has a state, e.g. `disabled`. */
  has(element: Element, state: string): boolean
  /** Returns the element around; `null` at the top of the page. */
  parent(element: Element): Element | null
  children(element: Element): Iterable<Element>
  /** Returns the scopes of the style sheets for an element, beside the sheets of every element. */
  scopes(element: Element): readonly string[]
  /** Returns the element's own style, over all rules but the important rules. */
  inline(element: Element): StyleClass
}
