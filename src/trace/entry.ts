import type { RunEntry } from '../runtime/entries.ts'

export type TraceKind = RunEntry['kind']

/** The socket that an entry is about, if it is about one. */
export function socketOf(entry: RunEntry): number | undefined {
  return 'socket' in entry ? entry.socket : undefined
}
