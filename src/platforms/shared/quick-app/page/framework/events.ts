import type { PageElement, PageEvent } from '../../../page/framework/nodes/element.ts'
import { recordOf } from './elements.ts'

type Detail = Readonly<Record<string, unknown>>

/** How an event of the platform comes from an event of the screen. */
interface Source {
  /** Name of the screen's event. */
  readonly event: string
  /** Returns what the platform adds to the event; `undefined` for no event. */
  detail(event: PageEvent): Detail | undefined
}

/** Events that the screen never sends. */
const NOT_SENT = new Set([
  'key',
  'swipe',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
  'scrollindex',
  'scrollend',
  'scrolltouchup',
  'selectionchange',
  'animationstart',
  'animationend',
])

const FIELDS = new Set(['input', 'textarea'])

/** Components of the screen that are on or off. */
const TOGGLES = new Set(['switch', 'checkbox', 'radio'])

interface Point {
  readonly x: number
  readonly y: number
}

const offsetOf = ({ contentOffset }: PageEvent): Point => {
  const { x, y } = contentOffset as Point
  return { x: -x || 0, y: -y || 0 }
}

/** Returns whether an event of the platform never comes from the screen. */
export const isNotSent = (name: string): boolean => NOT_SENT.has(name)

/** Returns the source of an event at an element; custom names pass unchanged. */
export function sourceOf(element: PageElement, name: string): Source {
  const { type } = element
  switch (name) {
    case 'click':
    case 'longpress':
      return { event: name, detail: ({ position }) => pointOf(position) }
    case 'change':
      // A field of the platform reports each change, not only the finished text.
      if (FIELDS.has(type))
        return { event: 'input', detail: ({ value }) => ({ value, text: value }) }
      if (TOGGLES.has(type))
        return { event: 'change', detail: (event) => checkedOf(element, event) }
      return { event: 'change', detail: ({ index }) => ({ index }) }
    case 'enterkeyclick':
      return { event: 'return', detail: ({ value }) => ({ value }) }
    case 'focus':
    case 'blur':
      return { event: name, detail: ({ value }) => ({ value, eventType: name }) }
    case 'scroll':
      return {
        event: 'scroll',
        detail: (event) => {
          const { x, y } = offsetOf(event)
          return { scrollX: x, scrollY: y }
        },
      }
    case 'scrolltop':
      return { event: 'scroll', detail: (event) => (offsetOf(event).y <= 0 ? {} : undefined) }
    case 'scrollbottom':
      return { event: 'loadmore', detail: () => ({}) }
    case 'complete':
      return {
        event: 'load',
        detail: ({ success, size }) => (success ? { ...(size as object) } : undefined),
      }
    case 'error':
      return { event: 'load', detail: ({ success }) => (success ? undefined : {}) }
    default:
      return { event: name, detail: () => ({}) }
  }
}

function checkedOf(element: PageElement, { value }: PageEvent): Detail {
  element.attr.checked = value as boolean
  const { name, value: own } = element.attr
  const isInput = recordOf(element)?.name === 'input'
  return { checked: value, ...(isInput && { name, value: own }) }
}

/** Returns the middle of the element as the point that was pressed. */
function pointOf(position: unknown): Detail {
  const { x = 0, y = 0, width = 0, height = 0 } = (position ?? {}) as Partial<DOMRectReadOnly>
  const [clientX, clientY] = [x + width / 2, y + height / 2]
  return {
    clientX,
    clientY,
    pageX: clientX,
    pageY: clientY,
    offsetX: width / 2,
    offsetY: height / 2,
  }
}

/** Creates the argument of a page's handler. */
export function toPageEvent(type: string, detail: Detail, event: PageEvent): PageEvent {
  const { target, currentTarget, timestamp } = event
  const stop = (): void => {}
  return {
    ...detail,
    type,
    detail,
    target,
    currentTarget,
    timestamp,
    timeStamp: timestamp,
    stopPropagation: stop,
    preventDefault: stop,
  }
}
