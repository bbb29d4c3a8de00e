import type { RunEntry } from './entries.ts'
import { BATCH_INTERVAL, BATCH_WEIGHT, MAX_BATCH, MAX_RUN } from './limits.ts'
import { append, list, now, startTimer } from './primordials.ts'

/** Takes the entries of one batch, in the form in which they are to be sent. */
export interface BatchWriter<Sent> {
  add(entry: RunEntry): void
  readonly sent: Sent
}

/**
 * Gathers entries into batches: a full one leaves at once, any other after a short while. It looks
 * at the clock on every call, so batches leave from inside a busy loop too, where no timer fires.
 * The first line of the console after a while does not wait for what is only traced.
 */
export class Outbox<Sent = readonly RunEntry[]> {
  #batch: BatchWriter<Sent>
  #count = 0
  #weight = 0
  #dropped = 0
  #lastFlush = -BATCH_INTERVAL
  #lastLine = -BATCH_INTERVAL
  #timed = false
  readonly #room: Record<RunEntry['kind'], number> = { ...MAX_RUN }
  readonly #send: (batch: Sent, dropped: number) => void
  readonly #begin: () => BatchWriter<Sent>

  /**
   * @param send Is given each batch, and how many entries were dropped since the one before.
   * @param begin Begins a batch; one of the entries themselves unless another is given. An entry
   *   that is written down as it is made need not be kept: engines throw away for nothing what is
   *   not there any more when they look.
   */
  constructor(
    send: (batch: Sent, dropped: number) => void,
    begin: () => BatchWriter<Sent> = asTheyAre as () => BatchWriter<never>,
  ) {
    this.#send = send
    this.#begin = begin
    this.#batch = begin()
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
    this.#batch.add(entry)
    this.#count++
    this.#weight += weight
    const isLine = entry.kind === 'console' || entry.kind === 'error' || entry.kind === 'note'
    if (this.#count >= MAX_BATCH || this.#weight >= BATCH_WEIGHT) this.flush()
    else if (isLine && time - this.#lastLine >= BATCH_INTERVAL) this.flush()
    else this.#schedule(time)
    if (isLine) this.#lastLine = this.#lastFlush
  }

  /** Sends what is there. */
  flush(): void {
    this.#lastFlush = now()
    if (this.#count === 0 && this.#dropped === 0) return
    const { sent } = this.#batch
    const dropped = this.#dropped
    this.#batch = this.#begin()
    this.#count = 0
    this.#weight = 0
    this.#dropped = 0
    this.#send(sent, dropped)
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

function asTheyAre(): BatchWriter<readonly RunEntry[]> {
  const sent = list<RunEntry>()
  return { sent, add: (entry) => append(sent, entry) }
}
