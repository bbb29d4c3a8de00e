/** Argument of the handlers of `$emit`, `$dispatch` and `$broadcast`. */
export interface PageMessage {
  readonly type: string
  readonly detail: unknown
  /** Milliseconds since 1970. */
  readonly timestamp: number
  /** Keeps the event from going on to the next view model. */
  stop(): void
  hasStopped(): boolean
}

/** Creates the message of a single `$emit`, `$dispatch` or `$broadcast`. */
export function createMessage(type: string, detail: unknown): PageMessage {
  let stopped = false
  return {
    type,
    detail,
    timestamp: Date.now(),
    stop: () => void (stopped = true),
    hasStopped: () => stopped,
  }
}
