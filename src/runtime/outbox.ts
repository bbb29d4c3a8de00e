import type { RunEntry } from './entries.ts'
import { BATCH_INTERVAL, BATCH_WEIGHT, MAX_BATCH, MAX_RUN } from './limits.ts'
import { append, list, now, startTimer } from './primordials.ts'

/**
 * Gathers entries into batches: a full one leaves at once, any other after a short while. It looks
 * at the clock on every call, so batches leave from inside a busy loop too, where no timer fires.
 * The first line of the console after a while does not wait for what is only traced.
 */
export class Outbox {
  #entries = list<RunEntry>()
  #weight = 0
  #dropped = 0
  #lastFlush = -BATCH_INTERVAL
  #lastLine = -BATCH_INTERVAL
  #timed = false
  readonly #room: Record<RunEntry['kind'], number> = { ...MAX_RUN }
  readonly #send: (entries: readonly RunEntry[], dropped: number) => void

  /** @param send Is given each batch, and how many entries were dropped since the one before. */
  constructor(send: (entries: readonly RunEntry[], dropped: number) => void) {
    this.#send = send
  }

  /**
   * Asks for room for one entry, before the work of making it.
   *
   * @returns Whether there is any; if not, the entry is counted as dropped, unless it would only
   *   have explained others.
   */
  admit(kind: RunEntry['kind']): boolean {
    if (this.#room[kind] > 0) return true
    if (kind === 'call' || kind === 'callback' || kind === 'server') return false
    this.#dropped++
    this.#schedule(now())
    return false
  }

  /**
   * @param weight Values and kilobytes of text that it holds.
   * @param time What the clock shows.
   */
  add(entry: RunEntry, weight: number = 1, time: number = now()): void {
    this.#room[entry.kind]--
    append(this.#entries, entry)
    this.#weight += weight
    const isLine = entry.kind === 'console' || entry.kind === 'error' || entry.kind === 'note'
    if (this.#entries.length >= MAX_BATCH || this.#weight >= BATCH_WEIGHT) this.flush()
    else if (isLine && time - this.#lastLine >= BATCH_INTERVAL) this.flush()
    else this.#schedule(time)
    if (isLine) this.#lastLine = this.#lastFlush
  }

  /** Sends what is there. */
  flush(): void {
    this.#lastFlush = now()
    if (this.#entries.length === 0 && this.#dropped === 0) return
    const entries = this.#entries
    const dropped = this.#dropped
    this.#entries = list()
    this.#weight = 0
    this.#dropped = 0
    this.#send(entries, dropped)
  }

  #schedule(time: number): void {
    if (time - this.#lastFlush >= BATCH_INTERVAL) {
      this.flush()
    } else if (!this.#timed) {
      this.#timed = true
      startTimer(() => {
        this.#timed = false
        this.flush()
      }, BATCH_INTERVAL)
    }
  }
}
