import type { WebSocketConstructor } from '../../web-socket.ts'

const { construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect
const Ancestor = EventTarget

/** Required arguments, where a class of ours takes what comes. */
const LENGTHS: Readonly<Record<string, number>> = {
  send: 1,
  addEventListener: 2,
  removeEventListener: 2,
  dispatchEvent: 1,
}

/**
 * Creates the interface for a program to construct the sockets of a class. As in a browser, the
 * interface extends only `EventTarget`, owns each attribute, method and constant, and has the names
 * and lengths of Web IDL after minifying. A deleted member is gone, and no way leads to the class or
 * to the ancestors of the class. Create the interface before the program runs.
 *
 * @param Class A class of sockets; the nearest of its chain decides for each member.
 * @see https://webidl.spec.whatwg.org/#javascript-binding
 */
export function standAlone(Class: WebSocketConstructor): WebSocketConstructor {
  const Interface = function WebSocket(...parameters: unknown[]): object {
    if (!new.target) {
      throw new TypeError(
        "Failed to construct 'WebSocket': Please use the 'new' operator, this DOM object constructor cannot be called as a function.",
      )
    }
    return construct(Class, parameters, new.target) as object
  }
  const prototype = Object.create(Ancestor.prototype) as object
  take(Interface, Class, Ancestor)
  take(prototype, Class.prototype, Ancestor.prototype)
  Object.setPrototypeOf(Interface, Ancestor)
  defineProperty(Interface, 'prototype', { value: prototype, writable: false })
  defineProperty(Interface, 'length', { value: 1 })
  // Not the function's own name, which a minifier takes away.
  defineProperty(Interface, 'name', { value: 'WebSocket' })
  defineProperty(prototype, 'constructor', {
    value: Interface,
    writable: true,
    configurable: true,
  })
  return Interface as unknown as WebSocketConstructor
}

/** Members that each function and each prototype has of its own. */
const OWN: readonly PropertyKey[] = [
  'constructor',
  'prototype',
  'name',
  'length',
  'arguments',
  'caller',
]

/**
 * Copies the members of a class and of the ancestors.
 *
 * @param last Ancestor whose members are not copied.
 */
function take(target: object, from: object, last: object): void {
  for (
    let holder: object | null = from;
    holder && holder !== last;
    holder = getPrototypeOf(holder)
  ) {
    for (const key of ownKeys(holder)) {
      if (OWN.includes(key)) continue
      const inherited = getOwnPropertyDescriptor(holder, key)!
      const taken = getOwnPropertyDescriptor(target, key)
      if (!taken) defineProperty(target, key, named(key, inherited))
      else if (inherited.enumerable && !taken.enumerable) {
        defineProperty(target, key, { enumerable: true })
      }
    }
  }
}

/** Sets the names and lengths of Web IDL on the functions of a member. */
function named(key: PropertyKey, member: PropertyDescriptor): PropertyDescriptor {
  const { get, set, value } = member as { get?: object; set?: object; value?: unknown }
  if (typeof key !== 'string') return member
  if (get) defineProperty(get, 'name', { value: `get ${key}` })
  if (set) defineProperty(set, 'name', { value: `set ${key}` })
  if (typeof value === 'function') {
    defineProperty(value, 'name', { value: key })
    defineProperty(value, 'length', { value: LENGTHS[key] ?? 0 })
  }
  return member
}
