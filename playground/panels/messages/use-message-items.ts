import { computed, type ComputedRef, type Ref } from 'vue'
import type { CallbackEntry, CallEntry, WireEntry } from '../../../src/runtime/entries.ts'
import { callbacksOf, callOf } from '../../../src/trace/family.ts'
import type { RoundTrip } from '../../../src/trace/round-trips.ts'
import type { TraceLog } from '../../run/trace-log.ts'
import type { TimeMode } from './columns.ts'
import { rowTime } from './texts.ts'
import type { MessageRows } from './use-message-rows.ts'

/** The content of a row. */
export interface MessageItem {
  readonly index: number
  /** In the trace. */
  readonly position: number
  /** Position of the row above, a possible base for times. */
  readonly above: number | undefined
  readonly entry: WireEntry
  /** Time of the event, in the list's format. */
  readonly time: string
  /** The call behind the event, and the program's functions called for the event. */
  readonly call: CallEntry | undefined
  readonly callbacks: readonly CallbackEntry[]
  readonly trip: RoundTrip | undefined
}

/** The sources of the list. */
export interface MessageSource {
  readonly log: TraceLog
  readonly rows: MessageRows
  readonly timeMode: TimeMode
}

/**
 * Returns the drawn rows. Without a change, a row already drawn stays the same object, so scrolling
 * costs no more than the rows newly in sight.
 *
 * @param shown Indexes of the drawn rows.
 */
export function useMessageItems(
  source: MessageSource,
  shown: Readonly<Ref<readonly number[]>>,
): ComputedRef<readonly MessageItem[]> {
  let drawn: readonly MessageItem[] = []
  let stamp = ''

  const wireAt = (position: number): WireEntry | undefined => {
    const entry = source.log.trace.at(position)
    return entry?.kind === 'wire' ? entry : undefined
  }
  const aboveOf = (index: number): number | undefined =>
    index > 0 ? source.rows.at(index - 1) : undefined
  const make = (index: number, position: number, entry: WireEntry): MessageItem => {
    const { log, timeMode } = source
    const above = aboveOf(index)
    const before = above === undefined ? undefined : wireAt(above)?.time
    return {
      index,
      position,
      above,
      entry,
      time: rowTime(timeMode, entry.time, before, log.startedAt.value),
      call: callOf(log.trace, entry),
      callbacks: callbacksOf(log.trace, position),
      trip: log.tripOf(position),
    }
  }
  const update = (news: string): readonly MessageItem[] => {
    const known = new Map(news === stamp ? drawn.map((item) => [item.index, item]) : [])
    stamp = news
    drawn = shown.value.flatMap((index) => {
      const position = source.rows.at(index)
      const entry = wireAt(position)
      const before = known.get(index)
      if (before?.entry === entry && before?.above === aboveOf(index)) return before ?? []
      return entry ? make(index, position, entry) : []
    })
    return drawn
  }
  return computed(() => update(`${source.log.version.value} ${source.timeMode}`))
}
