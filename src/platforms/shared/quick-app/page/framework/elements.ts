import type { PageElement } from '../../../page/framework/nodes/element.ts'
import type { Screen } from '../../../page/framework/screen.ts'
import type { PageDialect } from '../dialect.ts'
import { type ElementKind, FIELDS } from '../elements.ts'

/** What the framework knows of an element beyond the screen. */
export interface ElementRecord {
  /** Name in the template. */
  readonly name: string
  readonly kind: ElementKind
  /** Whether `show` lets the element be seen. */
  shown: boolean
}

const BOX: ElementKind = { component: 'div', style: { flexDirection: 'row' } }

const records = new WeakMap<PageElement, ElementRecord>()

/** Creates an element by the name in a template. */
export function createElement(
  screen: Screen,
  dialect: PageDialect,
  name: string,
  type: unknown,
): PageElement {
  const kind = kindOf(dialect, name, type)
  const element = screen.create(kind.component)
  records.set(element, { name, kind, shown: true })
  return element
}

/** Returns the record of an element; the page's root has no record. */
export const recordOf = (element: PageElement): ElementRecord | undefined => records.get(element)

/**
 * Returns the component for an element.
 *
 * @param type The attribute `type` of an `input`.
 */
function kindOf({ elements, inputs }: PageDialect, name: string, type: unknown): ElementKind {
  const wanted = String(type)
  if (name === 'input' && !FIELDS.has(wanted) && Object.hasOwn(inputs, wanted)) {
    return inputs[wanted]!
  }
  return Object.hasOwn(elements, name) ? elements[name]! : BOX
}
