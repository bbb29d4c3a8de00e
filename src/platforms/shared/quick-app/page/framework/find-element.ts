import type { PageElement } from '../../../page/framework/nodes/element.ts'
import type { Owner } from '../../../page/framework/owner.ts'
import { findById } from '../../../page/framework/vue/find-by-id.ts'
import type { PageContext } from './context.ts'

/**
 * Finds the element of a component by the `id` in the template; without an id, the root of the
 * component.
 */
export function findElement(
  { screen }: PageContext,
  owner: Owner,
  id: unknown,
): PageElement | undefined {
  if (id === undefined) return (owner.subTree.el as PageElement | null) ?? undefined
  return findById(screen, owner, id)
}
