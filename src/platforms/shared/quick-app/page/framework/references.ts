import { PageElement } from '../../../page/framework/nodes/element.ts'
import type { Owner } from '../../../page/framework/owner.ts'
import type { PageContext } from './context.ts'
import { elementHandle } from './handles.ts'

/**
 * Returns the elements and components of a template by the attribute `ref`.
 *
 * @param viewModelOf Returns the view model of a component.
 */
export function referencesOf(
  context: PageContext,
  references: Readonly<Record<string, unknown>>,
  viewModelOf: (owner: Owner) => unknown,
): Record<string, unknown> {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (value instanceof PageElement) return elementHandle(context, value)
    const owner = (value as { readonly $?: Owner } | null)?.$
    return owner ? viewModelOf(owner) : value
  }
  return Object.fromEntries(
    Object.entries(references).map(([name, value]) => [name, convert(value)]),
  )
}
