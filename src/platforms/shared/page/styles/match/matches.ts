import type { Compound, Selector } from '../rules.ts'
import type { StyledTree } from './tree.ts'

/**
 * Returns whether an element fits a selector.
 *
 * @param scope Scope that the elements around have too; `undefined` for any elements.
 */
export function matches<Element>(
  tree: StyledTree<Element>,
  element: Element,
  selector: Selector,
  scope?: string,
): boolean {
  return fits(tree, element, selector) && isWithin(tree, element, selector, 0, scope)
}

/** Returns whether the elements around fit the selector's ancestors, from a place on. */
function isWithin<Element>(
  tree: StyledTree<Element>,
  element: Element,
  selector: Selector,
  place: number,
  scope: string | undefined,
): boolean {
  const wanted = selector.ancestors?.[place]
  if (!wanted) return true
  for (let around = tree.parent(element); around !== null; around = tree.parent(around)) {
    const inScope = scope === undefined || tree.scopes(around).includes(scope)
    if (inScope && fits(tree, around, wanted)) {
      if (isWithin(tree, around, selector, place + 1, scope)) return true
    }
    if (wanted.parent) return false
  }
  return false
}

function fits<Element>(
  tree: StyledTree<Element>,
  element: Element,
  { type, id, classes, states }: Compound,
): boolean {
  if (type !== undefined && tree.type(element) !== type) return false
  if (id !== undefined && tree.id(element) !== id) return false
  if (classes) {
    const own = tree.classes(element)
    if (!classes.every((name) => own.includes(name))) return false
  }
  return states?.every((state) => tree.has(element, state)) ?? true
}
