import type { Snapshot } from '../entries.ts'
import { MAX_NAME, MAX_TEXT } from '../limits.ts'
import {
  captureGetter,
  getOwnPropertyDescriptor,
  hasOwn,
  ownValue,
  toText,
  tryGet,
} from '../primordials.ts'
import { className, inherited, inherits } from './class-name.ts'
import { takeProperties } from './properties.ts'
import { bound, type Walk } from './walk.ts'

const errorPrototype = Error.prototype
const sample = new Error('sample')
const stackGetter = captureGetter(sample, 'stack') ?? captureGetter(errorPrototype, 'stack')
const exceptionPrototype = typeof DOMException === 'function' ? DOMException.prototype : undefined
const exceptionName = captureGetter(exceptionPrototype, 'name')
const exceptionMessage = captureGetter(exceptionPrototype, 'message')

/**
 * Returns the stack kept by an engine with an error, whether as an own value (JSC) or behind a
 * getter (V8's own, SpiderMonkey's inherited); empty for anything else. V8 creates the text on the
 * first read, possibly running the program's `Error.prepareStackTrace` or an accessor in place of
 * `message`; exceptions from there belong to the program.
 */
export function stackOf(error: unknown): string {
  if ((typeof error !== 'object' && typeof error !== 'function') || error === null) return ''
  try {
    const own = getOwnPropertyDescriptor(error, 'stack')
    const stack = own && hasOwn(own, 'value') ? own.value : tryGet(stackGetter, error)
    return typeof stack === 'string' ? stack : ''
  } catch {
    return ''
  }
}

/** Takes an `Error` or a `DOMException`; `undefined` for any other object. */
export function takeError(walk: Walk, object: object): Snapshot | undefined {
  const exception = exceptionPrototype !== undefined && inherits(walk, object, exceptionPrototype)
  if (!exception && !inherits(walk, object, errorPrototype)) return undefined
  const name = exception ? tryGet(exceptionName, object) : inherited(walk, object, 'name')
  const message = exception ? tryGet(exceptionMessage, object) : inherited(walk, object, 'message')
  const taken = {
    type: 'error',
    name: bound(walk, typeof name === 'string' ? name : className(walk, object), MAX_NAME).text,
    message: bound(walk, primitiveText(message), MAX_TEXT).text,
    frames: walk.left.nodes > 0 ? walk.frames(stackOf(object)) : [],
  } as const
  walk.left.nodes -= taken.frames.length
  const { entries } = takeProperties(walk, object, isShownElsewhere)
  const cause = getOwnPropertyDescriptor(object, 'cause')
  return {
    ...taken,
    ...(cause && { cause: walk.within(object, ownValue(object, 'cause')) }),
    ...(entries.length > 0 && { entries }),
  }
}

const primitiveText = (value: unknown): string =>
  typeof value === 'object' || typeof value === 'function' || value === undefined
    ? ''
    : toText(value)

const isShownElsewhere = (key: string): boolean =>
  key === 'message' || key === 'stack' || key === 'cause' || key === 'name'
