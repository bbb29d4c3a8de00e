import type { CallbackEntry, CallEntry, RunEntry } from '../runtime/entries.ts'
import type { Trace } from './trace.ts'

/** Returns the API call that caused an entry, if known. */
export function callOf(trace: Trace, entry: RunEntry): CallEntry | undefined {
  const parent = entry.parent === undefined ? undefined : trace.bySeq(entry.parent)
  return parent?.kind === 'call' ? parent : undefined
}

/** Returns the program's functions called for the entry at a position. */
export function callbacksOf(trace: Trace, position: number): readonly CallbackEntry[] {
  const callbacks: CallbackEntry[] = []
  for (const child of trace.childrenOf(position)) {
    if (child.kind === 'callback') callbacks.push(child)
  }
  return callbacks
}

/**
 * Finds the network event at or related to the entry at a position: a call's effect, or the event
 * reported by a callback.
 *
 * @returns Position of the event.
 */
export function wireNear(trace: Trace, position: number): number | undefined {
  const entry = trace.at(position)
  if (!entry || entry.kind === 'wire') return entry && position
  for (const child of trace.childrenOf(position)) {
    if (child.kind === 'wire') return trace.positionOf(child.seq)
  }
  return ancestorOf(trace, entry, ({ kind }) => kind === 'wire')
}

/** Returns the client played by the scenario whose words an entry passes on, e.g. `Ada`. */
export function speakerOf(trace: Trace, entry: RunEntry): string | undefined {
  const position = ancestorOf(trace, entry, isPlayed)
  const said = position === undefined ? undefined : trace.at(position)
  return said?.kind === 'server' ? said.client : undefined
}

const isPlayed = (entry: RunEntry): boolean => entry.kind === 'server' && entry.client !== undefined

/** Maximum steps along a chain of causes; a message and the answer are four apart. */
const MAX_STEPS = 8

/**
 * Follows an entry's chain of causes to the first entry matching a test.
 *
 * @returns Position of the matching entry.
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
