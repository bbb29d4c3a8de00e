import type { PageElement } from '../nodes/element.ts'
import type { Owner } from '../owner.ts'
import type { Screen } from '../screen.ts'

/**
 * Returns the element named in a template by `id`: an element of the component, or the root of a
 * component used there, since the `id` falls through to the root.
 */
export function findById(screen: Screen, owner: Owner, id: unknown): PageElement | undefined {
  const wanted = String(id)
  return screen.findLast(
    ({ attr, owner: own }) =>
      attr.id !== undefined &&
      String(attr.id) === wanted &&
      (own === owner || own?.parent === owner),
  )
}
