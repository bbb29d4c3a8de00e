import type { RunEntry } from '../runtime/entries.ts'

export type TraceKind = RunEntry['kind']

/** Returns the socket of an entry, if any. */
export function socketOf(entry: RunEntry): number | undefined {
  return 'socket' in entry ? entry.socket : undefined
}
