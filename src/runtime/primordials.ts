/**
 * The built-ins that the runtime relies on, taken before any of the user's code runs, so that a
 * program that replaces `Array.prototype.push` or `Promise.prototype.then` changes only itself.
 *
 * Code that runs beside the user's keeps three more rules: no `for…of`, spread or array
 * destructuring (they ask the array for its iterator), no assignment to a property that is not
 * there yet (a setter on `Object.prototype` would catch it; literals and {@link put} define), and
 * no method call on a built-in but through the functions here.
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
 * Turns a method into a function that takes `this` as its first argument. Engines compile a bound
 * `call` to a call of the method itself, with no list of arguments made.
 */
export const uncurry = <This, Arguments extends readonly unknown[], Result>(
  method: (this: This, ...args: Arguments) => Result,
): ((self: This, ...args: Arguments) => Result) =>
  apply(bind, call, [method]) as (self: This, ...args: Arguments) => Result

/** Defines an own, ordinary property, past every setter that a prototype may have. */
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
/** A list that items may be assigned to: it has no prototype that could have a setter for one. */
export type List<T> = T[] & { readonly [bare]: true }

/** Makes a list to append to. It has none of an array's methods, but is cloned as an array. */
export const list = <T>(...items: T[]): List<T> => setPrototypeOf(items, null) as List<T>
const setPrototypeOf: <Target>(target: Target, prototype: null) => Target = Object.setPrototypeOf

/** Appends to a list: to define an element of an array takes engines thirty times as long. */
export function append<T>(to: List<T>, item: T): void {
  to[to.length] = item
}

/** An own data property's value; `undefined` for an accessor and for none. */
export function ownValue(target: object, key: PropertyKey): unknown {
  const descriptor = getOwnPropertyDescriptor(target, key)
  return descriptor && hasOwn(descriptor, 'value') ? descriptor.value : undefined
}

/** The getter of an accessor that `target` itself has, as a function of `this`. */
export function captureGetter(target: object | undefined, key: PropertyKey) {
  const get = target && getOwnPropertyDescriptor(target, key)?.get
  return get && uncurry<unknown, [], unknown>(get)
}

/** The getter of an accessor that `target` has or inherits, as a function of `this`. */
export function captureInherited(target: object, key: PropertyKey) {
  for (let holder: object | null = target; holder; holder = getPrototypeOf(holder)) {
    const get = captureGetter(holder, key)
    if (get) return get
  }
  return undefined
}

/** @returns The accessor's value, or `undefined` where the object is of another kind. */
export function tryGet(getter: ((self: unknown) => unknown) | undefined, self: unknown): unknown {
  try {
    return getter?.(self)
  } catch {
    return undefined
  }
}

export const hasOwn = uncurry(Object.prototype.hasOwnProperty)

/**
 * A property that an object of ours may lack. A plain read would ask `Object.prototype`, where a
 * getter of the program's would be handed the object.
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
/** Of an expression with neither `g` nor `y`, whose `lastIndex` is not asked. */
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
/** Milliseconds on the monotonic clock. */
export const now = (): number => now_(clock)

const { setTimeout: setTimeout_, clearTimeout: clearTimeout_, queueMicrotask: queue_ } = globalThis
/** A timer that does not keep a run alive. */
export const startTimer = (callback: () => void, milliseconds: number): unknown =>
  apply(setTimeout_, undefined, [callback, milliseconds])
/** Cancels a timer of {@link startTimer}. */
export const stopTimer = (timer: unknown): void => {
  apply(clearTimeout_, undefined, [timer])
}
/** Runs a task as soon as nothing else is running. */
export const microtask = (task: () => void): void => {
  apply(queue_, undefined, [task])
}

/** A map from objects that neither keeps them alive nor can be reached by the user's code. */
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

/** A map whose methods the user's code cannot replace. */
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
