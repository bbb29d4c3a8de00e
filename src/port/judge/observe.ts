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
 * console lines and the words of errors are left out: these differ between correct ports. So are
 * messages that arrive after the program's own close: what counts is whether the program receives
 * them.
 */
export function observe(entries: readonly RunEntry[]): Observation {
  const trace = new Trace()
  trace.append(entries)
  const events = comparedEvents(trace, 'port')
  return {
    wire: bySocket(withoutUnread(events.filter(({ entry }) => entry.kind === 'wire'))),
    told: events.filter(({ entry }) => entry.kind === 'callback'),
    uncaught: entries.flatMap((entry) =>
      entry.kind === 'error' ? { entry, key: 'uncaught', topic: 'error', fields: {} } : [],
    ),
  }
}

const OF_NETWORK = new Set(['open', 'message', 'error', 'close'])

/** Sorts what the network reports of several sockets at the same moment, which has no order. */
function bySocket(wire: readonly ComparedEvent[]): ComparedEvent[] {
  const sorted: ComparedEvent[] = []
  let moment: ComparedEvent[] = []
  const flush = () => {
    sorted.push(...moment.sort((one, other) => socketOf(one) - socketOf(other)))
    moment = []
  }
  for (const event of wire) {
    const isOfNetwork = OF_NETWORK.has(event.key.split(' ')[2]!)
    if (!isOfNetwork || moment[0]?.entry.time !== event.entry.time) flush()
    if (isOfNetwork) moment.push(event)
    else sorted.push(event)
  }
  flush()
  return sorted
}

const socketOf = ({ key }: ComparedEvent): number => Number(key.split(' ')[1])

/** Leaves out the messages of each socket after its own close. */
function withoutUnread(wire: readonly ComparedEvent[]): ComparedEvent[] {
  const closing = new Set<string>()
  return wire.filter(({ key }) => {
    const [, socket = '', type] = key.split(' ')
    if (type === 'closing') closing.add(socket)
    return type !== 'message' || !closing.has(socket)
  })
}
