import type { EventTarget, HostElement, ComponentEvent } from '../contract.ts'

/** Creates an event at an element. */
export function createEvent(
  type: string,
  target: HostElement,
  detail: Readonly<Record<string, unknown>>,
): ComponentEvent {
  let stopped = false
  const at = targetOf(target)
  const event = {
    type,
    timeStamp: Date.now(),
    target: at,
    currentTarget: at,
    detail,
    get isStopped() {
      return stopped
    },
    stopPropagation() {
      stopped = true
    },
    preventDefault: () => {},
  }
  return Object.defineProperty(event, 'from', { value: target }) as ComponentEvent
}

/** Describes an element: the dataset has the properties `data-…`, in camel case. */
export function targetOf({ id = '', type, properties, box }: HostElement): EventTarget {
  const data = Object.entries(properties).flatMap(([name, value]) =>
    name.startsWith('data-') ? [[toCamelCase(name.slice(5)), value] as const] : [],
  )
  const { value } = box.attr
  return {
    id,
    dataset: Object.fromEntries(data),
    tagName: type.toUpperCase(),
    ...(value !== undefined && { value }),
  }
}

const toCamelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
