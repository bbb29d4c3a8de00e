import type { Snapshot, StackFrame } from '../entries.ts'
import { MAX_DEPTH, MAX_LINE_TEXT, MAX_NODES } from '../limits.ts'
import { type List, slice } from '../primordials.ts'

/** What a snapshot asks of the world. */
export interface SnapshotServices {
  /** The target of a proxy; `undefined` for what is none. */
  proxyTarget(value: object): object | undefined
  /** The frames of a stack that lie in the user's files. */
  frames(stack: string): readonly StackFrame[]
}

/** What is left of the bounds of one line or call; shared by all of its values. */
export interface Bounds {
  /** Values. */
  nodes: number
  /** Characters. */
  text: number
  /** Levels of objects inside objects; the same throughout. */
  readonly depth: number
}

/** The state of one snapshot at one object. */
export interface Walk extends SnapshotServices {
  readonly left: Bounds
  /** The prototypes of the object, once something has asked for one; see `inherits`. */
  prototypes: List<object> | undefined
  /** Takes a value inside `parent`. */
  within(parent: object, value: unknown): Snapshot
}

/** The bounds of a console line before anything is taken. */
export const FULL_BOUNDS: Readonly<Bounds> = {
  nodes: MAX_NODES,
  text: MAX_LINE_TEXT,
  depth: MAX_DEPTH,
}

/**
 * Cuts a text to a bound and to what is left for the line.
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
