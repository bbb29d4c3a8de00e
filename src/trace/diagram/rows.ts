import type { RunEntry } from '../../runtime/entries.ts'
import { PositionList } from '../position-list.ts'
import type { Trace } from '../trace.ts'
import { pathOf, type Path } from './lane.ts'

/** A row: marks by position in the trace, or an idle time. */
export type Row =
  | { readonly type: 'marks'; readonly positions: readonly number[] }
  | { readonly type: 'idle'; readonly milliseconds: number }

/** Milliseconds without events from which an idle time gets a separate row. */
export const IDLE = 250
/** Milliseconds within which the effects of a mark can share the mark's row. */
const TOGETHER = 5
/** Milliseconds of reading at a time. */
const SLICE = 8
/** Entries between two looks at the clock. */
const STRIDE = 256

/**
 * The rows of a diagram, updated with a growing trace; each entry is read once. Rows are in
 * chronological order. The immediate effects of a call share the call's row, and so does the
 * callback for a network event; an idle time of any length takes a single row.
 */
export class DiagramRows {
  readonly #trace: Trace
  readonly #socket: number | undefined
  /** Positions of the marks. */
  readonly #marks = new PositionList()
  /** Number of dropped marks; a mark's number is the index in the list plus this value. */
  #gone = 0
  /** Twice the number of a row's first mark, and 1 for a row of marks, 0 for the idle time before. */
  readonly #rows = new PositionList()
  #read = 0
  #last: { readonly entry: RunEntry; readonly path: Path } | undefined

  /** @param socket Limits the rows to entries of the connection or of none; all entries if unset. */
  constructor(trace: Trace, socket?: number) {
    this.#trace = trace
    this.#socket = socket
  }

  /** How many rows there are. */
  get length(): number {
    return this.#rows.length
  }

  /** How many marks there are. */
  get marks(): number {
    return this.#marks.length
  }

  /**
   * Reads the new entries, as far as the time limit allows.
   *
   * @returns Whether all were read.
   */
  update(now: () => number = () => performance.now()): boolean {
    const { first, end } = this.#trace
    this.#forgetBefore(first)
    const until = now() + SLICE
    let position = Math.max(this.#read, first)
    for (; position < end; position++) {
      if (position % STRIDE === 0 && now() > until) break
      this.#add(this.#trace.at(position)!, position)
    }
    this.#read = position
    return position >= end
  }

  /** Returns a row by index, which must be below {@link length}. */
  at(index: number): Row {
    const value = this.#rows.at(index)!
    const mark = (value >> 1) - this.#gone
    if (value % 2 === 0) return { type: 'idle', milliseconds: this.#idleBefore(mark) }
    const next = this.#rows.at(index + 1)
    const end = next === undefined ? this.#marks.length : (next >> 1) - this.#gone
    const positions: number[] = []
    for (let each = mark; each < end; each++) positions.push(this.#marks.at(each)!)
    return { type: 'marks', positions }
  }

  /** Returns the position of a mark by index among the marks. */
  markAt(index: number): number | undefined {
    return this.#marks.at(index)
  }

  /** Returns the index among the marks of a position, or of the next drawn position. */
  markOf(position: number): number {
    return this.#marks.indexFrom(position)
  }

  /** Returns the row of the mark with this index among the marks. */
  rowOf(mark: number): number {
    // The first row that begins after the mark, less one.
    return this.#rows.indexFrom(2 * (mark + this.#gone) + 2) - 1
  }

  #add(entry: RunEntry, position: number): void {
    const path = pathOf(entry)
    if (!path || !this.#shows(entry, path)) return
    const number = this.#marks.length + this.#gone
    const last = this.#last
    this.#marks.push(position)
    this.#last = { entry, path }
    if (last && goesOn(last.entry, last.path, entry, path)) return
    if (last && entry.time - last.entry.time >= IDLE) this.#rows.push(2 * number)
    this.#rows.push(2 * number + 1)
  }

  #shows(entry: RunEntry, path: Path): boolean {
    if (this.#socket === undefined) return true
    const socket = path.socket ?? ('socket' in entry ? entry.socket : undefined)
    return socket === undefined || socket === this.#socket
  }

  #idleBefore(mark: number): number {
    const time = (index: number) => this.#trace.at(this.#marks.at(index) ?? -1)?.time ?? 0
    return time(mark) - time(mark - 1)
  }

  #forgetBefore(first: number): void {
    const count = this.#marks.indexFrom(first)
    if (count === 0) return
    this.#marks.dropBefore(first)
    this.#gone += count
    // Half a row is none: it begins with its first mark.
    this.#rows.dropBefore(2 * this.#gone + 1)
    this.#last = this.#marks.length > 0 ? this.#last : undefined
  }
}

/** Returns whether an entry continues the previous entry as if both were the same move. */
function goesOn(before: RunEntry, path: Path, entry: RunEntry, next: Path): boolean {
  return (
    entry.parent === before.seq &&
    entry.time - before.time <= TOGETHER &&
    path.to === 'platform' &&
    next.from === 'platform' &&
    path.from !== 'platform' &&
    next.to !== path.from &&
    next.to !== 'platform'
  )
}
