/** A column of the message list. */
export type Column =
  'direction' | 'time' | 'socket' | 'kind' | 'data' | 'platform' | 'size' | 'trip' | 'place'

/** How a time is written: since the run began, since the row before, or by the wall clock. */
export type TimeMode = 'relative' | 'delta' | 'absolute'

export const timeModes: readonly TimeMode[] = ['relative', 'delta', 'absolute']

/** All columns in display order. */
export const columns: readonly Column[] = [
  'direction',
  'time',
  'socket',
  'kind',
  'data',
  'platform',
  'size',
  'trip',
  'place',
]

/**
 * Initial width of each column in pixels; `data` takes the remaining width, with this value as the
 * minimum.
 */
export const WIDTHS: Readonly<Record<Column, number>> = {
  direction: 14,
  time: 46,
  socket: 42,
  kind: 58,
  data: 94,
  platform: 80,
  size: 44,
  trip: 48,
  place: 74,
}

/** Width of a wall-clock time, in pixels. */
export const ABSOLUTE_TIME = 84
export const MIN_WIDTH = 24
export const MAX_WIDTH = 480
/** Pixels between columns, and at either end. */
export const GAP = 6
export const EDGE = 10

/** Columns hidden in a narrow list, in this order. */
const LEAST: readonly Column[] = ['trip', 'platform', 'socket', 'place']

/**
 * Returns the columns for a list's width.
 * @param width Of the list, in pixels.
 */
export function columnsIn(width: number): readonly Column[] {
  let shown = columns
  for (const least of LEAST) {
    if (needed(shown) <= width) break
    shown = shown.filter((column) => column !== least)
  }
  return shown
}

const needed = (shown: readonly Column[]): number =>
  shown.reduce((sum, column) => sum + WIDTHS[column] + GAP, 2 * EDGE - GAP)
