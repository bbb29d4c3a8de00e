import { camelize, type RendererOptions } from 'vue'
import { PageElement, type EventHandler } from '../../../page/framework/nodes/element.ts'
import type { PageNode, PageParent } from '../../../page/framework/nodes/node.ts'
import { setAttribute } from '../../../page/framework/vue/attributes.ts'
import { callHandler, eventOf, hear } from '../../../page/framework/vue/listening.ts'
import { nodeOperations } from '../../../page/framework/vue/node-operations.ts'
import { readInlineStyle } from '../style/inline.ts'
import type { PageContext } from './context.ts'
import { createElement, recordOf } from './elements.ts'
import { isNotSent, sourceOf, toPageEvent } from './events.ts'
import { isOn } from './is-on.ts'

/** Attributes that style sheets ask for as states. */
const STATES = new Set(['checked', 'disabled'])

/** Returns Vue's operations, as operations on the screen. */
export function rendererOptions(context: PageContext): RendererOptions<PageNode, PageParent> {
  const { screen, styles } = context
  return {
    ...nodeOperations(screen, {
      create(name, properties) {
        const element = createElement(screen, context.dialect, name, properties?.type)
        styles.restyler.mark(element)
        return element
      },
      // Texts are attributes; the only texts of Vue's are the marks around lists.
      textChanged() {},
      takeText() {},
    }),
    setScopeId(element, scope) {
      // The style of a file ends at the components in the file's template.
      if (element instanceof PageElement && element.scopes.length === 0) element.scopes.push(scope)
    },
    patchProp(element, key, _previous, next: unknown, _namespace, owner) {
      if (!(element instanceof PageElement)) return
      element.owner ??= owner ?? null
      setProperty(context, element, key, next)
    },
  }
}

function setProperty(
  context: PageContext,
  element: PageElement,
  key: string,
  value: unknown,
): void {
  const { restyler } = context.styles
  const event = eventOf(key)
  if (event !== undefined) return listen(context, element, event, key, value)
  switch (key) {
    case 'class': {
      const names = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
      restyler.markClasses(element, element.classNames, names)
      element.classNames = names
      return
    }
    case 'style':
      element.inlineStyle = readInlineStyle(value)
      return restyler.mark(element)
    case 'show':
      recordOf(element)!.shown = value === undefined || value === null || isOn(value)
      return restyler.mark(element)
    case 'id':
      restyler.mark(element, [`#${String(element.attr.id)}`, `#${String(value)}`])
      break
    default:
      if (STATES.has(key)) restyler.mark(element, [`:${key}`])
  }
  setAttribute(context, element, key.startsWith('aria-') ? key : camelize(key), value)
}

/** Sets the handler of an event, or removes it. */
function listen(
  context: PageContext,
  element: PageElement,
  name: string,
  key: string,
  handler: unknown,
): void {
  if (isNotSent(name)) context.note('event-not-here', { event: name })
  const { event, detail } = sourceOf(element, name)
  const own = handler as EventHandler | null | undefined
  hear(
    context,
    element,
    event,
    key,
    own &&
      ((given) => {
        const added = detail(given)
        if (added) callHandler(own, toPageEvent(name, added, given))
      }),
  )
}
