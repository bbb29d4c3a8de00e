import type { FrameworkContext } from '../context.ts'
import type { PageElement } from '../nodes/element.ts'
import { toScreenValue } from '../screen-value.ts'

/** Sets an attribute, except for a value already on the screen, such as typed text. */
export function setAttribute(
  { screen }: Pick<FrameworkContext, 'screen'>,
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
