import {
  defineProperty,
  functionText,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ObjectMap,
  ownKeys,
  ownValue,
  toText,
} from './primordials.ts'

type AnyFunction = (...values: never[]) => unknown

const texts = new ObjectMap<string>()
/** Objects that were gone through. */
const known = new ObjectMap<boolean>()

/**
 * Has functions of ours that stand in for an engine's or a platform's own print as those do, and not
 * as the source that a minifier made of them.
 *
 * @param value A function or an object; those that it and its prototypes hold are included.
 */
export function passAsNative(value: unknown): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return
  if (known.get(value)) return
  known.set(value, true)
  if (typeof value === 'function')
    texts.set(value, nativeText(toText(ownValue(value, 'name') ?? '')))
  const keys = ownKeys(value)
  for (let index = 0; index < keys.length; index++) {
    const member = getOwnPropertyDescriptor(value, keys[index]!)!
    passAsNative(member.value)
    passAsNative(member.get)
    passAsNative(member.set)
  }
}

/** The text of a function as the program gets it. */
export const textOf = (value: AnyFunction): string => texts.get(value) ?? functionText(value)

/** Replaces the method by which a program reads a function's text. */
export function replaceFunctionText(prototype: object): void {
  const { toString } = {
    toString(this: AnyFunction): string {
      return textOf(this)
    },
  }
  texts.set(toString, nativeText('toString'))
  defineProperty(prototype, 'toString', { value: toString })
}

const isFirefox =
  functionText(getPrototypeOf as AnyFunction) !== 'function getPrototypeOf() { [native code] }'

/** What this engine prints for a function of its own. */
const nativeText = (name: string): string =>
  isFirefox ? `function ${name}() {\n    [native code]\n}` : `function ${name}() { [native code] }`
