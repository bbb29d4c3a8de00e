import { MAX_NAME } from '../limits.ts'
import {
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  ownValue,
  slice,
} from '../primordials.ts'
import type { Walk } from './walk.ts'

/** Prototypes looked at before a chain counts as endless. */
const MAX_CHAIN = 50

/** An own data property or the nearest inherited one; no getter and no proxy is touched. */
export function inherited(walk: Walk, object: object, key: PropertyKey): unknown {
  let holder: object | null = object
  for (let step = 0; holder && step < MAX_CHAIN && !walk.proxyTarget(holder); step++) {
    const descriptor = getOwnPropertyDescriptor(holder, key)
    if (descriptor) return hasOwn(descriptor, 'value') ? descriptor.value : undefined
    holder = getPrototypeOf(holder)
  }
  return undefined
}

/** Whether `prototype` is in the object's chain. */
export function inherits(walk: Walk, object: object, prototype: object): boolean {
  let holder = getPrototypeOf(object)
  for (let step = 0; holder && step < MAX_CHAIN && !walk.proxyTarget(holder); step++) {
    if (holder === prototype) return true
    holder = getPrototypeOf(holder)
  }
  return false
}

/** Name of the class that an object is an instance of; `Object` for one without a prototype. */
export function className(walk: Walk, object: object): string {
  const prototype = getPrototypeOf(object)
  if (!prototype || walk.proxyTarget(prototype)) return 'Object'
  const constructor = inherited(walk, prototype, 'constructor')
  if (typeof constructor !== 'function' || walk.proxyTarget(constructor)) return 'Object'
  const name = ownValue(constructor, 'name')
  return typeof name === 'string' && name !== '' ? slice(name, 0, MAX_NAME) : 'Object'
}
