import type { Snapshot } from '../entries.ts'
import { MAX_NAME, MAX_TEXT } from '../limits.ts'
import {
  functionText,
  ownValue,
  sameValue,
  startsWith,
  symbolText,
  toText,
} from '../primordials.ts'
import { inherited } from './class-name.ts'
import { bound, type Walk } from './walk.ts'

/** Takes a value other than an object or a function. */
export function takePrimitive(walk: Pick<Walk, 'left'>, value: unknown): Snapshot {
  switch (typeof value) {
    case 'string': {
      const { text, cut } = bound(walk, value, MAX_TEXT)
      return cut ? { type: 'string', text, cut } : { type: 'string', text }
    }
    case 'number':
      return { type: 'number', text: sameValue(value, -0) ? '-0' : toText(value) }
    case 'bigint':
      return { type: 'bigint', text: `${bound(walk, toText(value), MAX_TEXT).text}n` }
    case 'symbol':
      return { type: 'symbol', text: bound(walk, symbolText(value), MAX_NAME).text }
    case 'boolean':
      return { type: 'boolean', text: value ? 'true' : 'false' }
    default:
      return value === null
        ? { type: 'null', text: 'null' }
        : { type: 'undefined', text: 'undefined' }
  }
}

/** Takes a function or class by name. */
export function takeFunction(walk: Walk, value: object): Snapshot {
  const name = ownValue(value, 'name')
  const shown = typeof name === 'string' ? bound(walk, name, MAX_NAME).text : ''
  const isClass = startsWith(functionText(value as () => void), 'class')
  if (isClass) return { type: 'function', text: shown ? `class ${shown}` : 'class' }
  return { type: 'function', text: `${functionSign(walk, value)} ${shown}()` }
}

const toStringTag: typeof Symbol.toStringTag = Symbol.toStringTag

/**
 * Returns the sign before a function's name; the language tags the functions of each other kind.
 */
function functionSign(walk: Walk, value: object): string {
  switch (inherited(walk, value, toStringTag)) {
    case 'AsyncFunction':
      return 'async ƒ'
    case 'GeneratorFunction':
      return 'ƒ*'
    case 'AsyncGeneratorFunction':
      return 'async ƒ*'
    default:
      return 'ƒ'
  }
}
