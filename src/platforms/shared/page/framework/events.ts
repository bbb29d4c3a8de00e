import type { ScreenEvent } from '../../../page-contract.ts'
import type { FrameworkContext } from './context.ts'
import type { PageElement, PageEvent } from './nodes/element.ts'
import { callHandler } from './vue/listening.ts'

/** Attributes of an element as changed by the user, per event. */
const SYNCED: Readonly<Record<string, readonly string[] | undefined>> = {
  input: ['value'],
  change: ['value', 'checked', 'index'],
}

/**
 * Calls the page's handlers for an event at an element.
 *
 * @see https://weex.apache.org/docs/events/common-events.html
 */
export function dispatch(
  context: FrameworkContext,
  element: PageElement,
  event: ScreenEvent,
): void {
  const { name, detail } = event
  for (const attribute of SYNCED[name] ?? []) {
    if (Object.hasOwn(detail, attribute)) element.attr[attribute] = detail[attribute]!
  }
  const given: PageEvent = {
    ...detail,
    type: name,
    target: element,
    currentTarget: element,
    timestamp: Date.now(),
    // No event goes on to another element, and none has a default.
    stopPropagation: () => {},
    preventDefault: () => {},
  }
  for (const handler of element.handlers(name)) context.guard(callHandler, handler, given)
}
