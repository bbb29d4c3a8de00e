import type { Snapshot, StackFrame } from '../entries.ts'
import { MAX_LINE_TEXT, MAX_NODES } from '../limits.ts'
import { slice } from '../primordials.ts'

/** What a snapshot asks of the world. */
export interface SnapshotServices {
  /** The target of a proxy; `undefined` for what is none. */
  proxyTarget(value: object): object | undefined
  /** The frames of a stack that lie in the user's files. */
  frames(stack: string): readonly StackFrame[]
}

/** The state of one snapshot while it is taken. */
export interface Walk extends SnapshotServices {
  /** Objects that the value being taken stands in, outermost first. */
  readonly ancestors: readonly object[]
  /** What is left of the bounds of one console line; shared by all of its values. */
  readonly left: { nodes: number; text: number }
  /** Takes a value inside `parent`. */
  within(parent: object, value: unknown): Snapshot
}

/** The bounds of a console line before anything is taken. */
export const fullBounds = (): Walk['left'] => ({ nodes: MAX_NODES, text: MAX_LINE_TEXT })

/**
 * Cuts a text to a bound and to what is left for the line.
 *
 * @returns The text and the number of UTF-16 code units left out.
 */
export function bound(walk: Walk, text: string, limit: number): { text: string; cut: number } {
  const length = text.length
  const room = walk.left.text < limit ? walk.left.text : limit
  const kept = length > room ? slice(text, 0, room > 0 ? room : 0) : text
  walk.left.text -= kept.length
  return { text: kept, cut: length - kept.length }
}
