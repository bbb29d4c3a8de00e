import { createRenderer, type RendererOptions } from '@vue/runtime-core'
import { type EventHandler, PageElement } from '../../../shared/page/framework/nodes/element.ts'
import type { PageNode, PageParent } from '../../../shared/page/framework/nodes/node.ts'
import { setAttribute } from '../../../shared/page/framework/vue/attributes.ts'
import { hear } from '../../../shared/page/framework/vue/listening.ts'
import { nodeOperations } from '../../../shared/page/framework/vue/node-operations.ts'
import type { PageContext } from './context.ts'

/**
 * Attributes of the screen by the names that the drawing uses. Vue sets a `value` in every
 * rendering, but a field keeps what the user typed until the page sets another text.
 */
const ATTRIBUTES: Readonly<Record<string, string>> = { text: 'value' }

/** Creates Vue's renderer for the screen; texts are attributes. */
export function createScreenRenderer(context: PageContext) {
  const { screen } = context
  return createRenderer<PageNode, PageParent>({
    ...nodeOperations(screen, {
      create: (type) => screen.create(type),
      textChanged() {},
      takeText() {},
    }),
    patchProp: patchProperty(context),
  })
}

/** Returns Vue's operation for a property: `style`, `id`, `a:` an attribute, `e:` an event. */
function patchProperty(context: PageContext): RendererOptions<PageNode, PageParent>['patchProp'] {
  return (element, key, _before, next: unknown) => {
    if (!(element instanceof PageElement)) return
    const name = key.slice(2)
    if (key === 'style') drawStyle(context, element, (next ?? {}) as PageElement['style'])
    else if (key === 'id') element.attr.id = String(next ?? '')
    else if (key.startsWith('a:')) setAttribute(context, element, ATTRIBUTES[name] ?? name, next)
    else if (key.startsWith('e:')) hear(context, element, name, 'page', next as EventHandler)
  }
}

function drawStyle(
  { screen }: PageContext,
  element: PageElement,
  style: PageElement['style'],
): void {
  if (JSON.stringify(style) === JSON.stringify(element.style)) return
  element.style = style
  screen.port.draw({ op: 'style', id: element.id, style })
}
