import type { Snapshot } from '../entries.ts'
import { MAX_TEXT } from '../limits.ts'
import { captureGetter, tryGet, uncurry } from '../primordials.ts'
import { quotedText } from '../snapshot-text.ts'
import { className } from './class-name.ts'
import { takePrimitive } from './primitives.ts'
import { isElement, takeProperties } from './properties.ts'
import { bound, type Walk } from './walk.ts'

const dateTime = uncurry(Date.prototype.getTime)
const dateText = uncurry(Date.prototype.toString)
const expression = RegExp.prototype
const expressionSource = captureGetter(expression, 'source')
const FLAGS = [
  ['hasIndices', 'd'],
  ['global', 'g'],
  ['ignoreCase', 'i'],
  ['multiline', 'm'],
  ['dotAll', 's'],
  ['unicode', 'u'],
  ['unicodeSets', 'v'],
  ['sticky', 'y'],
].map(([name, letter]) => ({ getter: captureGetter(expression, name!), letter: letter! }))

/** How each boxed primitive gives up its value; each throws for any other object. */
const unbox = [
  uncurry(Number.prototype.valueOf),
  uncurry(String.prototype.valueOf),
  uncurry(Boolean.prototype.valueOf),
  uncurry(BigInt.prototype.valueOf),
  uncurry(Symbol.prototype.valueOf),
] as readonly ((self: unknown) => unknown)[]

/** Takes a date, an expression or a boxed primitive by its text; `undefined` for other objects. */
export function takeBox(walk: Walk, object: object): Snapshot | undefined {
  const whole = dateOf(object) ?? expressionOf(object) ?? boxedOf(walk, object)
  if (whole === undefined) return undefined
  const { text } = bound(walk, whole, MAX_TEXT)
  const { entries, more } = takeProperties(walk, object, isBuiltIn)
  const taken = {
    type: 'object',
    name: className(walk, object),
    text,
    entries,
    shape: 'record',
  } as const
  return more ? { ...taken, more } : taken
}

function dateOf(object: object): string | undefined {
  try {
    dateTime(object as Date)
    return dateText(object as Date)
  } catch {
    return undefined
  }
}

function expressionOf(object: object): string | undefined {
  // The prototype itself has a source too, but is no expression.
  const source = object === expression ? undefined : tryGet(expressionSource, object)
  if (typeof source !== 'string') return undefined
  let flags = ''
  for (let index = 0; index < FLAGS.length; index++) {
    if (tryGet(FLAGS[index]!.getter, object)) flags += FLAGS[index]!.letter
  }
  return `/${source}/${flags}`
}

function boxedOf(walk: Walk, object: object): string | undefined {
  for (let index = 0; index < unbox.length; index++) {
    try {
      const value = takePrimitive(walk, unbox[index]!(object))
      return `${className(walk, object)} {${quotedText(value)}}`
    } catch {
      // Not this one.
    }
  }
  return undefined
}

/** What an expression or a boxed string has of itself. */
const isBuiltIn = (key: string): boolean => key === 'lastIndex' || isElement(key)
