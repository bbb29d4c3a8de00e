import type { HostElement, PageContext } from '../contract.ts'
import type { ScreenEvent } from '../../../../../page-contract.ts'
import { createEvent } from './event.ts'

/** Events that go on to the elements around. */
const BUBBLES = new Set(['tap', 'longpress'])

/** Attributes of an element as changed by the user, per event of the screen. */
const SYNCED: Readonly<Record<string, readonly (readonly [detail: string, attribute: string])[]>> =
  {
    input: [['value', 'value']],
    change: [
      ['value', 'value'],
      ['value', 'checked'],
      ['index', 'index'],
    ],
  }

/** Calls the page's handlers for an event of the screen. */
export function receive(context: PageContext, element: HostElement, event: ScreenEvent): void {
  const { name, detail } = event
  for (const [key, attribute] of SYNCED[name] ?? []) {
    const value = detail[key]
    const isOwn = (typeof value === 'boolean') === (attribute === 'checked')
    const { attr } = element.own ?? element.box
    if (Object.hasOwn(detail, key) && isOwn) attr[attribute] = value!
  }
  context.act(() => {
    for (const [type, { on, detail: read }] of Object.entries(element.kind.events)) {
      if (on !== name) continue
      const given = read ? read(detail, element) : detail
      if (given) dispatch(context, element, type, given)
    }
    element.kind.receive?.(element, context, event)
  })
  if (!context.holdsFields()) return
  const { kind, properties } = element
  for (const [name, value] of Object.entries(kind.controlled?.(properties) ?? {})) {
    element.setAttribute(name, value)
  }
}

/** Calls the handlers of an event of a component, from an element outward where the event goes on. */
export function dispatch(
  context: PageContext,
  element: HostElement,
  type: string,
  detail: Readonly<Record<string, unknown>>,
): void {
  const event = createEvent(type, element, detail)
  for (let at: HostElement | null = element; at; at = BUBBLES.has(type) ? at.parent : null) {
    const handler = at.isDisabled && type === 'tap' ? undefined : at.handlers.get(type)
    if (handler) {
      event.currentTarget = at === element ? event.target : createEvent(type, at, detail).target
      context.guard(() => handler.call(event))
    }
    at.kind.acts?.(at, context, event)
    if (event.isStopped || handler?.stops) return
  }
}
