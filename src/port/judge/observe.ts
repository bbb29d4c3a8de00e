import type { RunEntry } from '../../runtime/entries.ts'
import { comparedEvents, type ComparedEvent } from '../../trace/compare/event.ts'
import { Trace } from '../../trace/trace.ts'

/** The course of a run, as far as another platform must repeat it. */
export interface Observation {
  /** The traffic of all sockets, in order. */
  readonly wire: readonly ComparedEvent[]
  /** The events told to the program, in order. */
  readonly told: readonly ComparedEvent[]
  /** Errors that the program left uncaught, in order. */
  readonly uncaught: readonly ComparedEvent[]
}

/**
 * Observes a run. Traffic and told events are separate sequences, because platforms differ in the
 * moment at which they report the same event of the network. Answers to calls, names of members,
 * console lines and the words of errors are left out: these differ between correct ports.
 */
export function observe(entries: readonly RunEntry[]): Observation {
  const trace = new Trace()
  trace.append(entries)
  const events = comparedEvents(trace, 'port')
  return {
    wire: events.filter(({ entry }) => entry.kind === 'wire'),
    told: events.filter(({ entry }) => entry.kind === 'callback'),
    uncaught: entries.flatMap((entry) =>
      entry.kind === 'error' ? { entry, key: 'uncaught', topic: 'error', fields: {} } : [],
    ),
  }
}
