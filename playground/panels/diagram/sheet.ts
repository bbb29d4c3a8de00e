import { platformById } from '../../../src/platforms/shown.ts'
import type { Locale } from '../../../src/text.ts'
import type { DrawnRow, LaneNames, Sheet } from '../../../src/trace/diagram/draw.ts'
import { placeLanes, type Lanes } from '../../../src/trace/diagram/geometry.ts'
import type { DiagramRows } from '../../../src/trace/diagram/rows.ts'
import type { Words } from '../../locales/words.ts'
import { rowTime, shortTime } from '../messages/texts.ts'
import type { TraceLog } from '../../run/trace-log.ts'

/** Returns the names of a run's lifelines. */
export function laneNames(log: TraceLog, t: Words, locale: Locale): LaneNames {
  return {
    program: t.diagram.program,
    platform: platformById(log.platform.value)?.title[locale] ?? t.diagram.platform,
    wire: t.diagram.wire,
    server: t.diagram.server,
  }
}

/**
 * Returns the positions of a run's lifelines.
 * @param socket The only connection to show, if any.
 */
export function lanesOf({ trace }: TraceLog, socket?: number): Lanes {
  return placeLanes(socket === undefined ? trace.sockets() : [socket], true)
}

/** Returns the common settings of all rows of a run's diagram. */
export function sheetOf(
  { trace }: TraceLog,
  locale: Locale,
  lanes: Lanes,
  sight?: Sheet['sight'],
): Sheet {
  return { lanes, locale, find: (seq) => trace.bySeq(seq), sight }
}

/** Attributes of a mark in the page, by position in the trace. */
type Attributes = (position: number) => Readonly<Record<string, string | number>>

/** Returns the rows from an index up to another, ready for drawing. */
export function drawnRows(
  rows: DiagramRows,
  { trace, startedAt }: TraceLog,
  t: Words,
  [first, end]: readonly [first: number, end: number],
  attributes?: Attributes,
): DrawnRow[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index): DrawnRow => {
    const row = rows.at(first + index)
    if (row.type === 'idle')
      return { type: 'idle', text: t.diagram.idle(shortTime(row.milliseconds)) }
    const marks = row.positions.flatMap((position) => {
      const entry = trace.at(position)
      if (!entry) return []
      const time = rowTime('relative', entry.time, undefined, startedAt.value)
      return [{ entry, time, attributes: attributes?.(position) }]
    })
    return { type: 'marks', marks }
  })
}
