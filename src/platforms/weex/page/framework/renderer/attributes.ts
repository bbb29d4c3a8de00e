import type { PageContext } from '../context.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import { toScreenValue } from '../../../../shared/page/framework/screen-value.ts'

/** Sets an attribute, except for a value already on the screen, such as typed text. */
export function setAttribute(
  { screen }: PageContext,
  element: PageElement,
  name: string,
  value: unknown,
): void {
  const shown = toScreenValue(value)
  const isObject = typeof shown === 'object' && shown !== null
  if (!isObject && (element.attr[name] ?? null) === shown) return
  if (shown === null) delete element.attr[name]
  else element.attr[name] = shown
  screen.port.draw({ op: 'attribute', id: element.id, name, value: shown })
}
