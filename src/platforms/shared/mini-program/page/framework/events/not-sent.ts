import type { HostElement, PageContext } from '../contract.ts'

/** Events that the framework itself sends, whatever the component. */
const SENT = new Set(['change', 'submit', 'reset', 'cancel'])

/** Events of components that never come here; other names belong to the page's own components. */
const NOT_SENT =
  /^(?:touch(?:start|move|end|cancel)|transition(?:start|end)|animation\w+|drag\w*|scrolltoupper|refresher\w*|getuserinfo|getphonenumber|contact|opensetting|launchapp|chooseavatar|keyboardheightchange|linechange|animationfinish|columnchange)$/

/** Raises a note for each handler of an event that the screen does not send. */
export function noteUnsent({ note }: PageContext, { handlers, kind, type }: HostElement): void {
  for (const event of handlers.keys()) {
    if (Object.hasOwn(kind.events, event) || SENT.has(event)) continue
    if (NOT_SENT.test(event)) note('event-not-here', { event, component: type })
  }
}
