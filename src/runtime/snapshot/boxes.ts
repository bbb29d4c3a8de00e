import type { Snapshot } from '../entries.ts'
import { MAX_TEXT } from '../limits.ts'
import { captureGetter, tryGet, uncurry } from '../primordials.ts'
import { quotedText } from '../snapshot-text.ts'
import { className, inherits } from './class-name.ts'
import { takePrimitive } from './primitives.ts'
import { isElement, takeProperties } from './properties.ts'
import { bound, type Walk } from './walk.ts'

const dateText = uncurry(Date.prototype.toString)
const expression = RegExp.prototype
const expressionSource = captureGetter(expression, 'source') as (self: object) => string
const FLAGS = [
  ['hasIndices', 'd'],
  ['global', 'g'],
  ['ignoreCase', 'i'],
  ['multiline', 'm'],
  ['dotAll', 's'],
  ['unicode', 'u'],
  ['unicodeSets', 'v'],
  ['sticky', 'y'],
  // eslint-disable-next-line program/beside -- before the program
].map(([name, letter]) => ({ getter: captureGetter(expression, name!), letter: letter! }))

/** Returns the text of a boxed value; throws for an object merely inheriting from the class. */
type BoxText = (walk: Walk, object: object) => string

/** Wraps an unboxing function, which takes any `this` and throws for a wrong value. */
const unboxed =
  (unbox: (self: never) => unknown): BoxText =>
  (walk, object) =>
    `${className(walk, object)} {${quotedText(takePrimitive(walk, unbox(object as never)))}}`

const BOXES: readonly { readonly prototype: object; readonly text: BoxText }[] = [
  { prototype: Date.prototype, text: (_, object) => dateText(object as Date) },
  { prototype: expression, text: (_, object) => expressionText(object) },
  { prototype: Number.prototype, text: unboxed(uncurry(Number.prototype.valueOf)) },
  { prototype: String.prototype, text: unboxed(uncurry(String.prototype.valueOf)) },
  { prototype: Boolean.prototype, text: unboxed(uncurry(Boolean.prototype.valueOf)) },
  { prototype: BigInt.prototype, text: unboxed(uncurry(BigInt.prototype.valueOf)) },
  { prototype: Symbol.prototype, text: unboxed(uncurry(Symbol.prototype.valueOf)) },
]

/** Takes a date, an expression or a boxed primitive by its text; `undefined` for other objects. */
export function takeBox(walk: Walk, object: object): Snapshot | undefined {
  const whole = boxText(walk, object)
  if (whole === undefined) return undefined
  const { text } = bound(walk, whole, MAX_TEXT)
  const { entries, more } = takeProperties(walk, object, isBuiltIn)
  const name = className(walk, object)
  const taken = { type: 'object', name, text, entries, shape: 'record' } as const
  return more ? { ...taken, more } : taken
}

function boxText(walk: Walk, object: object): string | undefined {
  for (let index = 0; index < BOXES.length; index++) {
    const { prototype, text } = BOXES[index]!
    if (!inherits(walk, object, prototype)) continue
    try {
      return text(walk, object)
    } catch {
      return undefined
    }
  }
  return undefined
}

function expressionText(object: object): string {
  let flags = ''
  for (let index = 0; index < FLAGS.length; index++) {
    if (tryGet(FLAGS[index]!.getter, object)) flags += FLAGS[index]!.letter
  }
  return `/${expressionSource(object)}/${flags}`
}

/** Returns whether a key is a built-in property of an expression or a boxed string. */
const isBuiltIn = (key: string): boolean => key === 'lastIndex' || isElement(key)
