import type { FrameworkContext } from '../context.ts'
import type { EventHandler, PageElement, PageEvent } from '../nodes/element.ts'

const HANDLER = /^on:?[^a-z:]/
const OPTIONS = /(?:Once|Passive|Capture)+$/

/**
 * Returns the event of a property's handler, e.g. `click` for `onClick`; `undefined` for any other
 * property.
 */
export function eventOf(key: string): string | undefined {
  if (!HANDLER.test(key)) return undefined
  return key
    .replace(OPTIONS, '')
    .slice(key[2] === ':' ? 3 : 2)
    .toLowerCase()
}

/**
 * Sets or removes a handler, and notifies the screen when the first handler comes or the last goes.
 */
export function hear(
  { screen }: Pick<FrameworkContext, 'screen'>,
  element: PageElement,
  event: string,
  source: string,
  handler: EventHandler | null | undefined,
): void {
  const once = handler && OPTIONS.exec(source)?.[0].includes('Once')
  const op = element.setHandler(event, source, (once ? limit(handler) : handler) ?? undefined)
  if (op) screen.port.draw({ op, id: element.id, type: event })
}

/** Wraps a handler for a single call at most. */
function limit(handler: EventHandler): EventHandler {
  let called = false
  return (event) => {
    if (called) return
    called = true
    callHandler(handler, event)
  }
}

/** Calls a handler, or each of a list. */
export function callHandler(handler: EventHandler, event: PageEvent): void {
  if (typeof handler === 'function') handler(event)
  else for (const one of handler) callHandler(one, event)
}
