import type { Snapshot, StackFrame } from '../entries.ts'
import { MAX_DEPTH, MAX_LINE_TEXT, MAX_NODES } from '../limits.ts'
import { type List, slice } from '../primordials.ts'

/** External services for a snapshot. */
export interface SnapshotServices {
  /** Returns the target of a proxy; `undefined` for other objects. */
  proxyTarget(value: object): object | undefined
  /** Returns the frames of a stack in the user's files. */
  frames(stack: string): readonly StackFrame[]
}

/** The remaining bounds of a line or call; shared by all values. */
export interface Bounds {
  /** Values. */
  nodes: number
  /** Characters. */
  text: number
  /** Levels of nested objects; the same throughout. */
  readonly depth: number
}

/** The state of a snapshot at an object. */
export interface Walk extends SnapshotServices {
  readonly left: Bounds
  /** The prototypes of the object, once requested; see `inherits`. */
  prototypes: List<object> | undefined
  /** Takes a value inside `parent`. */
  within(parent: object, value: unknown): Snapshot
}

/** The full bounds of a console line. */
export const FULL_BOUNDS: Readonly<Bounds> = {
  nodes: MAX_NODES,
  text: MAX_LINE_TEXT,
  depth: MAX_DEPTH,
}

/**
 * Cuts a text to a bound and to the line's remaining allowance.
 *
 * @returns The text and the number of UTF-16 code units left out.
 */
export function bound(
  { left }: Pick<Walk, 'left'>,
  text: string,
  limit: number,
): { text: string; cut: number } {
  const length = text.length
  const room = left.text < limit ? left.text : limit
  const kept = length > room ? slice(text, 0, room > 0 ? room : 0) : text
  left.text -= kept.length
  return { text: kept, cut: length - kept.length }
}
