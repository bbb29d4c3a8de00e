import { number } from './loose.ts'

/**
 * Limits above which a time since 1970 is not in seconds, or not in milliseconds, for millennia
 * yet.
 */
const IN_MILLISECONDS = 1e11
const IN_MICROSECONDS = 1e14

/** The last possible date, in milliseconds since 1970. */
const LATEST = 8.64e15

/**
 * Converts a message's time to milliseconds. Chrome writes seconds since 1970; other tools have
 * been seen to write milliseconds or microseconds.
 *
 * @returns `undefined` for a non-number, or a time beyond the last possible date.
 */
export function toMilliseconds(value: unknown): number | undefined {
  const time = number(value)
  if (time === undefined) return undefined
  const milliseconds =
    time > IN_MICROSECONDS ? time / 1000 : time > IN_MILLISECONDS ? time : time * 1000
  return Math.abs(milliseconds) <= LATEST ? milliseconds : undefined
}
