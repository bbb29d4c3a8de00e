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
/** Objects already visited. */
const known = new ObjectMap<boolean>()

/**
 * Marks our stand-ins for functions of an engine or a platform to print like the originals, and not
 * as minified source.
 *
 * @param value A function or an object; functions in properties and prototypes are included.
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

/** Returns the text of a function as seen by the program. */
export const textOf = (value: AnyFunction): string => texts.get(value) ?? functionText(value)

/** Replaces the method for reading a function's text. */
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

/** Returns the text printed by this engine for a native function. */
const nativeText = (name: string): string =>
  isFirefox ? `function ${name}() {\n    [native code]\n}` : `function ${name}() { [native code] }`
