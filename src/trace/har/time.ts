import { number } from './loose.ts'

/** Above these a time since 1970 is not in seconds, or not in milliseconds, for millennia yet. */
const IN_MILLISECONDS = 1e11
const IN_MICROSECONDS = 1e14

/**
 * A message's time in milliseconds. Chrome writes seconds since 1970; others have been seen to write
 * milliseconds or microseconds.
 */
export function toMilliseconds(value: unknown): number | undefined {
  const time = number(value)
  if (time === undefined) return undefined
  if (time > IN_MICROSECONDS) return time / 1000
  return time > IN_MILLISECONDS ? time : time * 1000
}
