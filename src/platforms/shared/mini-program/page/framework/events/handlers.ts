/** A handler of the page, and whether the event goes no further. */
export interface Handler {
  readonly call: (event: unknown) => unknown
  readonly stops: boolean
}

/** Handlers by event, e.g. `tap`. */
export type Handlers = ReadonlyMap<string, Handler>

/** Names of handlers: those of React, and those of templates, with their prefixes. */
const NAME = /^(?:on(?=[A-Z])|(bind|catch):?)([A-Za-z]+)$/

/** Events of the web, and other spellings, by the name of the component's event. */
const ALIASES: Readonly<Record<string, string>> = {
  click: 'tap',
  longtap: 'longpress',
  contextmenu: 'longpress',
}

/** Returns the handlers among the properties of a component. */
export function handlersOf(properties: Readonly<Record<string, unknown>>): Handlers {
  const handlers = new Map<string, Handler>()
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'function') continue
    const [, prefix, word] = NAME.exec(name) ?? []
    if (word === undefined) continue
    const event = word.toLowerCase()
    const known = Object.hasOwn(ALIASES, event) ? ALIASES[event]! : event
    handlers.set(known, { call: value as Handler['call'], stops: prefix === 'catch' })
  }
  return handlers
}
