import type { WireEvent } from '../../../src/runtime/entries.ts'
import { eventText } from '../../../src/trace/describe.ts'
import type { Words } from '../../locales/words.ts'
import type { TimeMode } from './columns.ts'

/** Returns an event's text beside the kind, on a single line. */
export function dataOf(event: WireEvent, t: Words): string {
  switch (event.type) {
    case 'closing':
      return [event.code ?? t.messages.noCode, event.reason].filter(Boolean).join(' ')
    case 'close':
      return [event.code, event.reason, event.wasClean ? t.messages.clean : t.messages.unclean]
        .filter(Boolean)
        .join(' · ')
    default:
      return eventText(event)
  }
}

const KILO = 1_000

/** Formats a number of bytes in few characters, e.g. `12 B`, `6.2 kB`, `64 kB`. */
export function shortSize(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`
  if (bytes < 10 * KILO) return `${(bytes / KILO).toFixed(1)} kB`
  return bytes < KILO * KILO ? `${Math.round(bytes / KILO)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** Formats a length of time in few characters, e.g. `0.4 ms`, `12 ms`, `1.50 s`. */
export function shortTime(milliseconds: number): string {
  if (milliseconds >= KILO) return `${(milliseconds / KILO).toFixed(2)} s`
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`
}

/**
 * Formats the time of a row: `0.042` seconds after the run began, `+0.042` after the row before, or
 * `09:05:07.042` by the reader's clock.
 *
 * @param time Milliseconds since the run began.
 * @param before The same for the row before, if any.
 * @param startedAt When the run began, in milliseconds since 1970.
 */
export function rowTime(
  mode: TimeMode,
  time: number,
  before: number | undefined,
  startedAt: number,
): string {
  if (mode === 'delta') return `+${((time - (before ?? 0)) / 1000).toFixed(3)}`
  if (mode === 'relative') return (time / 1000).toFixed(3)
  const at = new Date(startedAt + time)
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')
  return `${clock}.${String(at.getMilliseconds()).padStart(3, '0')}`
}
