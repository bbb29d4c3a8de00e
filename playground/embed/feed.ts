import type { RunEntry } from '../../src/runtime/entries.ts'
import type { Trace } from '../../src/trace/trace.ts'
import { weigh } from '../../src/trace/weigh.ts'

/** Limits on the entries sent at once. */
export interface FeedLimits {
  /** Entries per batch. */
  readonly entries: number
  /** Approximate bytes per batch; a single entry is sent at any size. */
  readonly bytes: number
  /** Most entries waiting to be sent. Beyond the limit, the oldest are left out. */
  readonly waiting: number
}

export const FEED_LIMITS: FeedLimits = { entries: 500, bytes: 1024 * 1024, waiting: 5_000 }

/** Entries in order, and the number of entries left out before. */
export interface FeedBatch {
  readonly entries: readonly RunEntry[]
  readonly dropped: number
}

/**
 * Passes a growing trace on, batch by batch. No entry is copied while waiting: entries not yet
 * passed on stay in the trace, so a flood costs no memory here.
 */
export class Feed {
  readonly #trace: Trace
  readonly #limits: FeedLimits
  #next: number

  constructor(trace: Trace, limits: FeedLimits = FEED_LIMITS) {
    this.#trace = trace
    this.#limits = limits
    this.#next = trace.end
  }

  /** Returns the next batch; `undefined` after all entries were passed on. */
  take(): FeedBatch | undefined {
    const { first, end } = this.#trace
    const start = Math.max(this.#next, first, end - this.#limits.waiting)
    const dropped = start - this.#next
    const entries: RunEntry[] = []
    let bytes = 0
    this.#next = start
    for (const entry of this.#trace.entries(start, start + this.#limits.entries)) {
      bytes += weigh(entry)
      if (entries.length > 0 && bytes > this.#limits.bytes) break
      entries.push(entry)
      this.#next++
    }
    return entries.length > 0 || dropped > 0 ? { entries, dropped } : undefined
  }

  /**
   * Skips all entries not yet passed on.
   * @returns The number of skipped entries.
   */
  skip(): number {
    const { end } = this.#trace
    const dropped = end - this.#next
    this.#next = end
    return dropped
  }
}
