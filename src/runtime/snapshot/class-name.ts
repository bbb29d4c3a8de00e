import { MAX_NAME } from '../limits.ts'
import {
  append,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  type List,
  list,
  ownValue,
} from '../primordials.ts'
import { bound, type Walk } from './walk.ts'

/** Maximum number of prototypes before a chain counts as endless. */
const MAX_CHAIN = 50

/**
 * Returns an own data property or the nearest inherited property; touches no getter and no proxy.
 */
export function inherited(walk: Walk, object: object, key: PropertyKey): unknown {
  let holder: object | null = object
  for (let step = 0; holder && step < MAX_CHAIN && !walk.proxyTarget(holder); step++) {
    const descriptor = getOwnPropertyDescriptor(holder, key)
    if (descriptor) return hasOwn(descriptor, 'value') ? descriptor.value : undefined
    holder = getPrototypeOf(holder)
  }
  return undefined
}

/**
 * Returns whether `prototype` is in the chain of the walk's object. An object of the program's own
 * class is tested for every built-in class, so the chain is climbed only once.
 */
export function inherits(walk: Walk, object: object, prototype: object): boolean {
  const prototypes = (walk.prototypes ??= prototypesOf(walk, object))
  for (let index = 0; index < prototypes.length; index++) {
    if (prototypes[index] === prototype) return true
  }
  return false
}

function prototypesOf(walk: Walk, object: object): List<object> {
  const prototypes = list<object>()
  let holder = getPrototypeOf(object)
  while (holder && prototypes.length < MAX_CHAIN && !walk.proxyTarget(holder)) {
    append(prototypes, holder)
    holder = getPrototypeOf(holder)
  }
  return prototypes
}

const objectPrototype = Object.prototype
const toStringTag: typeof Symbol.toStringTag = Symbol.toStringTag

/**
 * Returns the class name of an object. An object without a constructor goes by the tag, as
 * generators, iterators and modules' namespaces do, or else by `Object`.
 */
export function className(walk: Walk, object: object): string {
  const name = constructorName(walk, object) ?? inherited(walk, object, toStringTag)
  return (typeof name === 'string' && bound(walk, name, MAX_NAME).text) || 'Object'
}

function constructorName(walk: Walk, object: object): unknown {
  const prototype = getPrototypeOf(object)
  if (!prototype || walk.proxyTarget(prototype)) return undefined
  const constructor = inherited(walk, prototype, 'constructor')
  if (typeof constructor !== 'function' || walk.proxyTarget(constructor)) return undefined
  const name = ownValue(constructor, 'name')
  // Older engines' iterators inherit their constructor from all objects.
  const isPlain = name === 'Object' && prototype !== objectPrototype
  return isPlain ? undefined : name || undefined
}
