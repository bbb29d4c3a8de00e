import type { RunEntry } from './entries.ts'
import { BATCH_INTERVAL, BATCH_WEIGHT, MAX_BATCH, MAX_RUN } from './limits.ts'
import { append, list, now, startTimer } from './primordials.ts'

/** Takes the entries of a batch, in the form for sending. */
export interface BatchWriter<Sent> {
  add(entry: RunEntry): void
  readonly sent: Sent
}

/** Time in milliseconds, and waits. */
interface OutboxClock {
  now(): number
  after(delay: number, run: () => void): unknown
}

const MACHINE_CLOCK: OutboxClock = { now, after: (delay, run) => startTimer(run, delay) }

/**
 * Gathers entries into batches: a full batch leaves at once, any other after a short while. Every
 * call checks the clock, so batches leave from inside a busy loop too, where no timer fires. The
 * first console line after a while does not wait for entries of the trace.
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
  readonly #clock: OutboxClock

  /**
   * @param send Receives each batch, and the number of entries dropped since the batch before.
   * @param begin Begins a batch; by default, a list of the entries. An entry written at once need
   *   not be kept: garbage collection of short-lived objects costs engines nothing.
   * @param clock Time of the batches; the machine's by default, also for a run on virtual time.
   */
  constructor(
    send: (batch: Sent, dropped: number) => void,
    begin: () => BatchWriter<Sent> = asTheyAre as () => BatchWriter<never>,
    clock: OutboxClock = MACHINE_CLOCK,
  ) {
    this.#clock = clock
    this.#send = send
    this.#begin = begin
    this.#batch = begin()
  }

  /**
   * Reserves room for an entry, ahead of the work of creating the entry.
   *
   * @returns Whether there is room; if not, the entry counts as dropped, unless the entry would
   *   only have explained others.
   */
  admit(kind: RunEntry['kind']): boolean {
    if (this.#room[kind] > 0) return true
    if (kind === 'call' || kind === 'callback' || kind === 'server') return false
    this.#dropped++
    this.#schedule(this.#clock.now())
    return false
  }

  /**
   * Adds an admitted entry.
   *
   * @param weight Values and kilobytes of text in the entry.
   * @param time Current time.
   */
  add(entry: RunEntry, weight: number = 1, time: number = this.#clock.now()): void {
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

  /** Sends the current batch. */
  flush(): void {
    this.#lastFlush = this.#clock.now()
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
      this.#clock.after(BATCH_INTERVAL, () => {
        this.#timed = false
        this.flush()
      })
    }
  }
}

function asTheyAre(): BatchWriter<readonly RunEntry[]> {
  const sent = list<RunEntry>()
  return { sent, add: (entry) => append(sent, entry) }
}
