import type { Properties } from '../contract.ts'

/** Properties that the user changes too: the same value may differ from the value on the screen. */
const STATE = ['value', 'checked', 'current'] as const

/**
 * Returns whether a rendering leaves a component as it is on the screen. A page renders all rows of
 * a list for a change of a single row, with new handlers and equal styles; another handler for the
 * same event is no change.
 */
export function looksTheSame(before: Properties, after: Properties, ownsText: boolean): boolean {
  if (STATE.some((name) => after[name] !== undefined)) return false
  for (const name in before) if (!Object.hasOwn(after, name)) return false
  for (const name in after) {
    if (name === 'children' && !ownsText) continue
    if (!isSame(before[name], after[name], name === 'style')) return false
  }
  return true
}

function isSame(before: unknown, after: unknown, isStyle: boolean): boolean {
  if (before === after) return true
  if (typeof before === 'function') return typeof after === 'function'
  return isStyle && isObject(before) && isObject(after) && haveSameEntries(before, after)
}

function haveSameEntries(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  for (const name in before) if (before[name] !== after[name]) return false
  for (const name in after) if (before[name] !== after[name]) return false
  return true
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
