import type { PageCause, RunEntry } from '../runtime/entries.ts'
import { MAX_BATCH, MAX_RUN } from '../runtime/limits.ts'
import type { RunEnd } from '../runtime/request.ts'
import { PayloadAllowance } from '../runtime/payload-allowance.ts'
import { admitEntry } from './admission/entries.ts'
import type { MapPosition } from './admission/places.ts'
import { GATE_BOUNDS } from './gate-bounds.ts'
import { TapeReader } from './tape/read.ts'

/** Milliseconds of work at a time, and of rest afterwards, so that the page stays responsive. */
const SLICE = 8

const ENDS: readonly RunEnd[] = ['finished', 'failed', 'quiet', 'time']

const REFUSALS: readonly Refusal[] = ['flood', 'forged']

/** Maximum number of waiting messages: those that the gate sends ahead, and its refusal. */
const MAX_WAITING = GATE_BOUNDS.ahead + 1

/** Entries of a whole run. */
const MAX_ENTRIES = Object.values(MAX_RUN).reduce((sum: number, most) => sum + most, 0)

/** A message before reading the content: in Chromium, reading takes most of the time. */
export type Unread = Pick<MessageEvent<unknown>, 'data'>

/** Receiver of a run's entries. */
export interface EntrySink {
  /**
   * Receives a batch of entries.
   *
   * @param batch In the order of events.
   * @param dropped Entries left out, by the limits, since the batch before.
   */
  entries(batch: readonly RunEntry[], dropped: number): void
}

export type Refusal = Exclude<PageCause, 'gone'>

export interface InboxOptions {
  readonly sink: EntrySink
  readonly map: MapPosition
  /** Handles the end of the program. */
  end(state: RunEnd): void
  /** Returns the latest possible time of an entry at present, in milliseconds of the run. */
  latestTime(): number
  /** Reports each message once read, so that the gate sends another. */
  read(): void
  /** Handles messages that no worker of ours sends: too many, or of another form or order. */
  refuse(reason: Refusal): void
}

/** Takes a worker's messages in order and at the page's own pace. */
export class Inbox {
  readonly #options: InboxOptions
  readonly #allowance = new PayloadAllowance()
  #waiting: Unread[] = []
  /** The message being read, not among the waiting messages. */
  #current: Message | undefined
  #room = MAX_ENTRIES
  #timer: ReturnType<typeof setTimeout> | undefined
  #restUntil = 0
  #closed = false
  #latest: RunEntry | undefined
  /** Number and time of the latest entry read. */
  #seq = 0
  #time = 0

  constructor(options: InboxOptions) {
    this.#options = options
  }

  /** The latest entry passed on. */
  get latest(): RunEntry | undefined {
    return this.#latest
  }

  /** Takes a message of any shape. */
  readonly receive = (message: Unread): void => {
    if (this.#closed) return
    if (this.#waiting.push(message) > MAX_WAITING) this.#refuse('flood')
    else if (this.#timer === undefined) this.#schedule()
  }

  /** Discards the waiting messages. */
  close(): void {
    this.#closed = true
    this.#waiting = []
    this.#current = undefined
    clearTimeout(this.#timer)
  }

  #refuse(reason: Refusal): void {
    this.close()
    this.#options.refuse(reason)
  }

  #admit(value: unknown): RunEntry | undefined {
    return admitEntry(value, this.#options.map, this.#allowance)
  }

  /**
   * Returns whether an entry follows all earlier entries, is not from the future, and none later is
   * the cause.
   */
  #isInOrder({ seq, time, parent = 0 }: RunEntry): boolean {
    if (seq <= this.#seq || parent >= seq) return false
    if (time < this.#time || time > this.#options.latestTime()) return false
    this.#seq = seq
    this.#time = time
    return true
  }

  #next(): Message | undefined {
    const next = this.#waiting.shift()
    return next && asMessage(next.data)
  }

  #schedule(): void {
    const rest = this.#restUntil - performance.now()
    if (rest <= 0) return this.#work()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#work()
    }, rest)
  }

  #work(): void {
    const until = performance.now() + SLICE
    const batch: RunEntry[] = []
    let dropped = 0
    let state: RunEnd | undefined
    let refusal: Refusal | undefined
    while (!state && !refusal && performance.now() < until) {
      const message = (this.#current ??= this.#next())
      if (!message) break
      if (message.type === 'refused') refusal = message.reason
      if (message.type === 'end') state = message.state
      const { entries } = message
      while (!entries.done && message.room > 0 && performance.now() < until) {
        const value = entries.next()
        const entry = this.#room > 0 ? this.#admit(value) : undefined
        message.room--
        this.#room--
        if (!entry) dropped++
        else if (this.#isInOrder(entry)) batch.push(entry)
        else refusal = 'forged'
        if (refusal) break
      }
      if (!entries.done && message.room > 0) break
      if (!entries.done) refusal = 'forged'
      dropped += message.dropped
      this.#current = undefined
      this.#options.read()
    }
    this.#restUntil = performance.now() + SLICE
    this.#latest = batch.at(-1) ?? this.#latest
    if (batch.length > 0 || dropped > 0) this.#options.sink.entries(batch, dropped)
    if (refusal && !this.#closed) this.#refuse(refusal)
    else if (state && !this.#closed) {
      this.close()
      this.#options.end(state)
    } else if (this.#current || this.#waiting.length > 0) this.#schedule()
  }
}

interface Message {
  readonly type: 'batch' | 'end' | 'refused'
  readonly entries: TapeReader
  /** Entries still to be read of the message. */
  room: number
  readonly dropped: number
  readonly state: RunEnd
  readonly reason: Refusal
}

/** Reads the envelope of a message, from the worker or a refusal of the gate. */
function asMessage(data: unknown): Message {
  const from = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  const { type, entries, dropped } = from
  const state = ENDS.find((end) => end === from.state)
  if (type === 'end' && state) return { ...NOTHING, type, state }
  if (type === 'refused') {
    return {
      ...NOTHING,
      type,
      reason: REFUSALS.find((reason) => reason === from.reason) ?? 'forged',
    }
  }
  const isBatch = type === 'batch' && Array.isArray(entries) && Number.isSafeInteger(dropped)
  if (!isBatch || (dropped as number) < 0) return { ...NOTHING, type: 'refused' }
  return {
    ...NOTHING,
    type: 'batch',
    entries: new TapeReader(entries as readonly unknown[]),
    dropped: dropped as number,
  }
}

const NOTHING = {
  entries: new TapeReader([]),
  room: MAX_BATCH,
  dropped: 0,
  state: 'finished',
  reason: 'forged',
} as const
