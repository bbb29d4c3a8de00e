import type { CallbackEntry, CallEntry, RunEntry } from '../runtime/entries.ts'
import type { Trace } from './trace.ts'

/** The call of the platform's API that an entry came of, if that is known. */
export function callOf(trace: Trace, entry: RunEntry): CallEntry | undefined {
  const parent = entry.parent === undefined ? undefined : trace.bySeq(entry.parent)
  return parent?.kind === 'call' ? parent : undefined
}

/** The program's functions that were told of the entry at a position. */
export function callbacksOf(trace: Trace, position: number): readonly CallbackEntry[] {
  const callbacks: CallbackEntry[] = []
  for (const child of trace.childrenOf(position)) {
    if (child.kind === 'callback') callbacks.push(child)
  }
  return callbacks
}

/**
 * The event of the wire that the entry at a position is or has to do with: what a call did, what a
 * callback tells of.
 *
 * @returns Its position.
 */
export function wireNear(trace: Trace, position: number): number | undefined {
  const entry = trace.at(position)
  if (!entry || entry.kind === 'wire') return entry && position
  for (const child of trace.childrenOf(position)) {
    if (child.kind === 'wire') return trace.positionOf(child.seq)
  }
  return ancestorOf(trace, entry, ({ kind }) => kind === 'wire')
}

/** The client whom the scenario plays and whose words an entry passes on, e.g. `Ada`. */
export function speakerOf(trace: Trace, entry: RunEntry): string | undefined {
  const position = ancestorOf(trace, entry, isPlayed)
  const said = position === undefined ? undefined : trace.at(position)
  return said?.kind === 'server' ? said.client : undefined
}

const isPlayed = (entry: RunEntry): boolean => entry.kind === 'server' && entry.client !== undefined

/** Steps that a chain of causes is followed; a message and its answer are four apart. */
const MAX_STEPS = 8

/**
 * Follows what an entry came of, and what that came of, to the first entry that answers a test.
 *
 * @returns Its position.
 */
export function ancestorOf(
  trace: Trace,
  entry: RunEntry,
  test: (entry: RunEntry) => boolean,
): number | undefined {
  let current = entry
  for (let step = 0; step < MAX_STEPS && current.parent !== undefined; step++) {
    const position = trace.positionOf(current.parent)
    if (position === undefined) return undefined
    current = trace.at(position)!
    if (test(current)) return position
  }
  return undefined
}
