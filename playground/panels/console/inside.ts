import type { Snapshot, SnapshotEntry, StackFrame } from '../../../src/runtime/entries.ts'

/** The content of an opened value. */
export interface Inside {
  readonly entries: readonly SnapshotEntry[]
  /** Number of entries left out by the limits. */
  readonly more: number
  /** The calls leading to an error. */
  readonly frames?: readonly StackFrame[]
}

/** Returns the content of a value, or `undefined` when there is nothing to open. */
export function insideOf(value: Snapshot): Inside | undefined {
  if (value.type === 'error') {
    const entries = [...(value.entries ?? [])]
    if (value.cause) entries.unshift({ key: 'cause', value: value.cause, hidden: true })
    const { frames } = value
    return entries.length > 0 || frames.length > 0 ? { entries, more: 0, frames } : undefined
  }
  if (value.type !== 'object') return undefined
  const more = value.more ?? 0
  return value.entries.length > 0 || more > 0 ? { entries: value.entries, more } : undefined
}
