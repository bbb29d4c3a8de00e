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

/** Returns Vue's operation for a property: `style`, `id`, `attributes`, or `events`. */
function patchProperty(context: PageContext): RendererOptions<PageNode, PageParent>['patchProp'] {
  const { screen } = context
  return (element, key, before: object | null, next: unknown) => {
    if (!(element instanceof PageElement)) return
    if (key === 'style') screen.style(element, (next ?? {}) as PageElement['style'])
    else if (key === 'id') element.attr.id = String(next ?? '')
    else if (key === 'attributes')
      patchEach(before, next, (name, value) =>
        setAttribute(context, element, ATTRIBUTES[name] ?? name, value),
      )
    else if (key === 'events')
      patchEach(before, next, (name, handler) =>
        hear(context, element, name, 'page', handler as EventHandler | undefined),
      )
  }
}

/** Sets everything named now, and removes what was named before. */
function patchEach(
  before: object | null,
  next: unknown,
  set: (name: string, value: unknown) => void,
): void {
  const named = (next ?? {}) as Readonly<Record<string, unknown>>
  for (const name of Object.keys(named)) set(name, named[name])
  for (const name of Object.keys(before ?? {}))
    if (!Object.hasOwn(named, name)) set(name, undefined)
}
