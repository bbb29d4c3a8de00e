import type {
  ActionEntry,
  CallbackEntry,
  CallEntry,
  RunEntry,
  ServerEntry,
} from '../runtime/entries.ts'

/** Everything that a trace can hold. */
export type TraceEntry = RunEntry | CallEntry | CallbackEntry | ServerEntry | ActionEntry

export type TraceKind = TraceEntry['kind']

/** The socket that an entry is about, if it is about one. */
export function socketOf(entry: TraceEntry): number | undefined {
  return 'socket' in entry ? entry.socket : undefined
}
