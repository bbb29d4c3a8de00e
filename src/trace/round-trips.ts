import type { WireEntry, WirePayload } from '../runtime/entries.ts'
import { ancestorOf } from './family.ts'
import { messageId } from './message-id.ts'
import type { Trace } from './trace.ts'
import { WaitingSends } from './waiting-sends.ts'

/**
 * Criterion by which a message was recognized as an answer: the simulated server's stated cause;
 * the same id in both; equal messages; or the first message after the only waiting message.
 */
export type PairedBy = 'cause' | 'id' | 'echo' | 'order'

/** A message and the answer, seen from either. */
export interface RoundTrip {
  /** Position of the other message. */
  readonly other: number
  /** Milliseconds from the sending to the receiving. */
  readonly time: number
  readonly by: PairedBy
}

/** Finds the answers to a program's messages, as far as the trace is read. */
export class RoundTrips {
  readonly #trace: Trace
  readonly #trips = new Map<number, RoundTrip>()
  readonly #waiting = new Map<number, WaitingSends>()
  #read = 0

  constructor(trace: Trace) {
    this.#trace = trace
  }

  /** Reads the new entries. */
  update(): void {
    const { first, end } = this.#trace
    if (this.#read < first) this.#forget(first)
    for (let position = Math.max(this.#read, first); position < end; position++) {
      const entry = this.#trace.at(position)!
      if (entry.kind === 'wire') this.#readWire(entry, position)
    }
    this.#read = end
  }

  /** Returns the round trip of the message at a position. */
  of(position: number): RoundTrip | undefined {
    return this.#trips.get(position)
  }

  #readWire(entry: WireEntry, position: number): void {
    const { event, socket } = entry
    if (event.type === 'send') {
      const id =
        event.payload.type === 'text' ? messageId(event.payload.text, 'request') : undefined
      this.#waitingOn(socket).add({ position, id, content: contentOf(event.payload) })
    } else if (event.type === 'message') {
      this.#pair(entry, position, event.payload)
    } else if (event.type === 'close') {
      this.#waiting.delete(socket)
    }
  }

  #pair(entry: WireEntry, position: number, payload: WirePayload): void {
    const waiting = this.#waitingOn(entry.socket)
    const cause = ancestorOf(this.#trace, entry, isSend)
    if (cause !== undefined) {
      waiting.remove(cause)
      return this.#join(cause, position, 'cause')
    }
    const id = payload.type === 'text' ? messageId(payload.text, 'answer') : undefined
    const byId = id === undefined ? undefined : waiting.takeId(id)
    if (byId !== undefined) return this.#join(byId, position, 'id')
    const echoed = waiting.takeContent(contentOf(payload))
    if (echoed !== undefined) return this.#join(echoed, position, 'echo')
    // A server that says what it answers, and says nothing, was not asked.
    if (entry.parent !== undefined || id !== undefined) return
    const only = waiting.takeOnly()
    if (only !== undefined) this.#join(only, position, 'order')
  }

  #join(send: number, answer: number, by: PairedBy): void {
    const time = this.#trace.at(answer)!.time - this.#trace.at(send)!.time
    this.#trips.set(answer, { other: send, time, by })
    if (!this.#trips.has(send)) this.#trips.set(send, { other: answer, time, by })
  }

  #waitingOn(socket: number): WaitingSends {
    let waiting = this.#waiting.get(socket)
    if (!waiting) this.#waiting.set(socket, (waiting = new WaitingSends()))
    return waiting
  }

  #forget(first: number): void {
    for (const position of this.#trips.keys()) {
      if (position < first) this.#trips.delete(position)
    }
    for (const waiting of this.#waiting.values()) waiting.dropBefore(first)
  }
}

const isSend = (entry: { kind: string; event?: { type: string } }): boolean =>
  entry.kind === 'wire' && entry.event?.type === 'send'

const contentOf = (payload: WirePayload): string =>
  payload.type === 'text' ? `text ${payload.text}` : `binary ${payload.base64}`
