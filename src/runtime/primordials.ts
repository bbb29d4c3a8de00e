/**
 * The built-ins used by the runtime, captured before any of the user's code runs, so that a program
 * replacing `Array.prototype.push` or `Promise.prototype.then` changes only itself.
 *
 * Code running beside the user's keeps three more rules: no `for…of`, spread or array destructuring
 * (all three ask the array for an iterator), no assignment to a missing property (a setter on
 * `Object.prototype` would intercept the assignment; literals and {@link put} define), and no
 * method call on a built-in except through the functions here.
 */

export const {
  apply,
  construct,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ownKeys,
} = Reflect

const { bind, call } = Function.prototype

/**
 * Converts a method into a function with `this` as first argument. Engines compile a bound `call`
 * to a call of the method itself, without a list of arguments.
 */
export const uncurry = <This, Arguments extends readonly unknown[], Result>(
  method: (this: This, ...args: Arguments) => Result,
): ((self: This, ...args: Arguments) => Result) =>
  apply(bind, call, [method]) as (self: This, ...args: Arguments) => Result

/** Defines an own, ordinary property, bypassing every setter of a prototype. */
export function put(target: object, key: PropertyKey, value: unknown): void {
  defineProperty(target, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  } as PropertyDescriptor)
}

declare const bare: unique symbol
/** A list for assigning items: without a prototype, no setter can intercept the assignment. */
export type List<T> = T[] & { readonly [bare]: true }

/** Creates a list to append to. The list has no array methods, but is cloned as an array. */
export const list = <T>(...items: T[]): List<T> => setPrototypeOf(items, null) as List<T>
const setPrototypeOf: <Target>(target: Target, prototype: null) => Target = Object.setPrototypeOf

/** Appends to a list; engines take thirty times as long to define an element of an array. */
export function append<T>(to: List<T>, item: T): void {
  to[to.length] = item
}

/** Returns an own data property's value; `undefined` for an accessor or a missing property. */
export function ownValue(target: object, key: PropertyKey): unknown {
  const descriptor = getOwnPropertyDescriptor(target, key)
  return descriptor && hasOwn(descriptor, 'value') ? descriptor.value : undefined
}

/** Returns the getter of an own accessor of `target`, as a function of `this`. */
export function captureGetter(target: object | undefined, key: PropertyKey) {
  const get = target && getOwnPropertyDescriptor(target, key)?.get
  return get && uncurry<unknown, [], unknown>(get)
}

/** Returns the getter of an own or inherited accessor of `target`, as a function of `this`. */
export function captureInherited(target: object, key: PropertyKey) {
  for (let holder: object | null = target; holder; holder = getPrototypeOf(holder)) {
    const get = captureGetter(holder, key)
    if (get) return get
  }
  return undefined
}

/** Returns the accessor's value, or `undefined` for an object of another kind. */
export function tryGet(getter: ((self: unknown) => unknown) | undefined, self: unknown): unknown {
  try {
    return getter?.(self)
  } catch {
    return undefined
  }
}

export const hasOwn = uncurry(Object.prototype.hasOwnProperty)

/**
 * Returns a property possibly missing from an object of ours. A plain read would ask
 * `Object.prototype`, where a getter of the program's would receive the object.
 */
export function own<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
): Target[Key] | undefined {
  return hasOwn(target, key) ? target[key] : undefined
}

export const isArray = Array.isArray
export const isInteger = Number.isInteger
export const toNumber = Number
export const toText = String
export const parseInteger = parseInt
export const parseDecimal = parseFloat
export const sameValue = Object.is

export const slice = uncurry(String.prototype.slice)
export const indexOf = uncurry(String.prototype.indexOf)
export const lastIndexOf = uncurry(String.prototype.lastIndexOf)
export const startsWith = uncurry(String.prototype.startsWith)
export const endsWith = uncurry(String.prototype.endsWith)
export const charCodeAt = uncurry(String.prototype.charCodeAt)
export const fixed = uncurry(Number.prototype.toFixed)
/** For an expression with neither `g` nor `y`, whose `lastIndex` is not read. */
export const match = uncurry(RegExp.prototype.exec)
export const functionText = uncurry(Function.prototype.toString)
export const symbolText = uncurry(Symbol.prototype.toString)
export const whenSettled = uncurry(Promise.prototype.then) as (
  self: Promise<unknown>,
  fulfilled: (value: unknown) => void,
  rejected: (reason: unknown) => void,
) => void

const clock = performance
const now_ = uncurry(clock.now)
/** Returns the milliseconds on the monotonic clock. */
export const now = (): number => now_(clock)

const { setTimeout: setTimeout_, queueMicrotask: queue_ } = globalThis
/** Starts a timer; the timer does not keep a run alive. */
export const startTimer = (callback: () => void, milliseconds: number): unknown =>
  apply(setTimeout_, undefined, [callback, milliseconds])
/** Runs a task as soon as nothing else is running. */
export const microtask = (task: () => void): void => {
  apply(queue_, undefined, [task])
}

/** A weak map from objects, out of reach of the user's code. */
export class ObjectMap<Value> {
  readonly #map = new WeakMap<object, Value>()
  static readonly #get = uncurry(WeakMap.prototype.get)
  static readonly #set = uncurry(WeakMap.prototype.set)

  get(key: object): Value | undefined {
    return ObjectMap.#get(this.#map, key) as Value | undefined
  }
  set(key: object, value: Value): void {
    ObjectMap.#set(this.#map, key, value)
  }
}

/** A map with methods not replaceable by the user's code. */
export class ValueMap<Key, Value> {
  readonly #map = new Map<Key, Value>()
  static readonly #get = uncurry(Map.prototype.get)
  static readonly #set = uncurry(Map.prototype.set)
  static readonly #delete = uncurry(Map.prototype.delete)
  static readonly #size = captureGetter(Map.prototype, 'size')!

  get size(): number {
    return ValueMap.#size(this.#map) as number
  }
  get(key: Key): Value | undefined {
    return ValueMap.#get(this.#map, key) as Value | undefined
  }
  set(key: Key, value: Value): void {
    ValueMap.#set(this.#map, key, value)
  }
  delete(key: Key): void {
    ValueMap.#delete(this.#map, key)
  }
}
