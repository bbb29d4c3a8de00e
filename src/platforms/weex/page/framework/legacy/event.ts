/** Argument of the handlers of `$emit`, `$dispatch` and `$broadcast`. */
export interface LegacyEvent {
  readonly type: string
  readonly detail: unknown
  /** Milliseconds since 1970. */
  readonly timestamp: number
  /** Keeps the event from going on to the next view model. */
  stop(): void
  hasStopped(): boolean
}

/** Creates the event of a single `$emit`, `$dispatch` or `$broadcast`. */
export function createEvent(type: string, detail: unknown): LegacyEvent {
  let stopped = false
  return {
    type,
    detail,
    timestamp: Date.now(),
    stop: () => void (stopped = true),
    hasStopped: () => stopped,
  }
}
