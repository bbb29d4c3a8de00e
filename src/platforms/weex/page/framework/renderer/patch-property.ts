import { camelize, type RendererOptions } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import type { PageNode, PageParent } from '../../../../shared/page/framework/nodes/node.ts'
import { toClassNames, toInlineStyle } from '../styles.ts'
import { setAttribute } from '../../../../shared/page/framework/vue/attributes.ts'
import { isNotSent } from './not-here.ts'
import { eventOf, hear } from '../../../../shared/page/framework/vue/listening.ts'

type PatchProperty = RendererOptions<PageNode, PageParent>['patchProp']

/** Returns Vue's operation for setting a property: a class, a style, a handler or an attribute. */
export function patchProperty(context: PageContext): PatchProperty {
  return (element, key, _previous, next: unknown, _namespace, owner) => {
    if (!(element instanceof PageElement)) return
    element.owner ??= owner ?? null
    if (key === 'class') {
      element.classNames = toClassNames(next)
      drawStyle(context, element)
    } else if (key === 'style') {
      element.inlineStyle = toInlineStyle(next)
      drawStyle(context, element)
    } else if (!key.startsWith('onUpdate:')) {
      const event = eventOf(key)
      if (event === undefined) setAttribute(context, element, attributeName(key), next)
      else {
        if (isNotSent(event)) context.note('weex.event-not-here', { event })
        hear(context, element, event, key, context.toHandler(owner, next))
      }
    }
  }
}

/** Converts a name to camel case, as in Weex, except for the web's names for accessibility. */
const attributeName = (key: string): string => (key.startsWith('aria-') ? key : camelize(key))

function drawStyle({ screen, styles }: PageContext, element: PageElement): void {
  screen.style(element, styles.resolve(element))
}
