import { camelize } from '@vue/runtime-core'
import type { Properties } from '../contract.ts'
import type { VueElement } from './nodes.ts'

type Handler = (event: unknown) => unknown

/** Properties that are Vue's own. */
const RESERVED = /^(?:key|ref|ref_for|ref_key|is|modelModifiers|onVnode.*)$/
const HANDLER = /^on[^a-z]/
const UPDATE = 'onUpdate:modelValue'

/** Components that report a new value by `change`. */
const BY_CHANGE = /^(?:switch|slider|picker|picker-view|checkbox-group|radio-group)$/

/** Returns the properties of an element as React would give them. */
export function toProperties(element: VueElement, type: string): Properties {
  const result: Record<string, unknown> = {}
  const handlers = new Map<string, Handler[]>()
  const hear = (name: string, handler: Handler) =>
    handlers.set(name, [...(handlers.get(name) ?? []), handler])
  for (const [key, value] of Object.entries(element.properties)) {
    if (RESERVED.test(key)) continue
    if (key === UPDATE) hear(...modelHandler(element, type))
    else if (HANDLER.test(key)) {
      const { name, handler } = ownHandler(element, key)
      hear(name, handler)
    } else result[nameOf(key)] = value
  }
  for (const [name, list] of handlers)
    result[name] = (event: unknown) => {
      for (const handler of list) handler(event)
    }
  if (element.ownText !== undefined) result.children = element.ownText
  return result
}

/** Names for accessibility and data keep the form that they have on the web. */
const nameOf = (key: string): string => (/^(?:aria|data)-/.test(key) ? key : camelize(key))

/** Returns a handler that calls what the template names at the time of the event. */
function ownHandler(element: VueElement, key: string): { name: string; handler: Handler } {
  const isOnce = key.endsWith('Once')
  const event = key.slice(2).replace(/(?:Once|Passive|Capture)+$/, '')
  const name = `on${camelize(event).replace(/^[a-z]/, (letter) => letter.toUpperCase())}`
  return {
    name,
    handler(given) {
      if (isOnce && element.called.has(key)) return
      element.called.add(key)
      call(element.properties[key], given)
    },
  }
}

/** Returns the handler of `v-model`. */
function modelHandler(element: VueElement, type: string): [name: string, handler: Handler] {
  const { lazy, trim, number } = (element.properties.modelModifiers ?? {}) as Record<
    string,
    unknown
  >
  const handler: Handler = (event) => {
    const { value } = (event as { detail: { value: unknown } }).detail
    const typed = trim ? String(value).trim() : value
    call(element.properties[UPDATE], number ? toNumber(typed) : typed)
  }
  return [BY_CHANGE.test(type) ? 'onChange' : lazy ? 'onBlur' : 'onInput', handler]
}

function toNumber(value: unknown): unknown {
  const number = parseFloat(String(value))
  return Number.isNaN(number) ? value : number
}

/** Calls a handler, or each of a list. */
function call(handler: unknown, value: unknown): void {
  if (typeof handler === 'function') handler(value)
  else if (Array.isArray(handler)) for (const one of handler) call(one, value)
}
