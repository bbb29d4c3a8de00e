import type { RunEntry } from '../runtime/entries.ts'
import { Chunk, CHUNK, NONE } from './chunk.ts'
import { socketOf, type TraceKind } from './entry.ts'
import { PositionList } from './position-list.ts'
import { weigh } from './weigh.ts'

/** How much a trace keeps. */
export interface TraceLimits {
  readonly entries: number
  /** Bytes in memory, roughly. */
  readonly bytes: number
}

/** Room for all reports of a run, as long as not all messages are large. */
export const TRACE_LIMITS: TraceLimits = { entries: 500_000, bytes: 96 * 1024 * 1024 }

/** An index without entries. */
const EMPTY: Pick<PositionList, 'length' | 'at' | 'indexFrom'> = new PositionList()

/**
 * The entries of a run, in chronological order. An entry has a permanent, unique *position*,
 * counted from 0; when the trace is full, the oldest entries are dropped, and their positions as
 * well. Adding costs the same at any size of the trace.
 */
export class Trace {
  readonly #limits: TraceLimits
  readonly #chunks: Chunk[] = []
  readonly #kinds = new Map<TraceKind, PositionList>()
  readonly #sockets = new Map<number, PositionList>()
  #end = 0
  #bytes = 0
  #dropped = 0

  constructor(limits: TraceLimits = TRACE_LIMITS) {
    this.#limits = limits
  }

  /** Position of the oldest kept entry; {@link end} when there is none. */
  get first(): number {
    return this.#chunks[0]?.start ?? this.#end
  }

  /** Position of the next entry. */
  get end(): number {
    return this.#end
  }

  /** Entries kept. */
  get length(): number {
    return this.#end - this.first
  }

  /** Bytes kept, roughly. */
  get bytes(): number {
    return this.#bytes
  }

  /** Number of dropped entries. */
  get dropped(): number {
    return this.#dropped
  }

  /**
   * Appends entries.
   *
   * @param entries In chronological order.
   */
  append(entries: readonly RunEntry[]): void {
    for (const entry of entries) this.#add(entry)
    while (this.#chunks.length > 1 && this.#overfull()) this.#dropOldest()
  }

  /** Returns the entry at a position, if kept. */
  at(position: number): RunEntry | undefined {
    const chunk = this.#chunkOf(position)
    return chunk?.entries[position - chunk.start]
  }

  /** Returns the position of the entry with this number; `undefined` when not kept. */
  positionOf(seq: number): number | undefined {
    let low = this.first
    let high = this.#end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.at(middle)!.seq < seq) low = middle + 1
      else high = middle
    }
    return this.at(low)?.seq === seq ? low : undefined
  }

  /** Returns the entry with this number, if kept. */
  bySeq(seq: number): RunEntry | undefined {
    const position = this.positionOf(seq)
    return position === undefined ? undefined : this.at(position)
  }

  /** Positions of all entries of a kind. */
  ofKind(kind: TraceKind): Pick<PositionList, 'length' | 'at' | 'indexFrom'> {
    return this.#kinds.get(kind) ?? EMPTY
  }

  /** Positions of all entries about a socket. */
  ofSocket(socket: number): Pick<PositionList, 'length' | 'at' | 'indexFrom'> {
    return this.#sockets.get(socket) ?? EMPTY
  }

  /** Returns the sockets of all entries, in the order of first appearance. */
  sockets(): readonly number[] {
    return [...this.#sockets.keys()]
  }

  /** Yields the effects of an entry, in chronological order. */
  *childrenOf(position: number): Generator<RunEntry> {
    const chunk = this.#chunkOf(position)
    let child = chunk ? chunk.firstChild[position - chunk.start]! : NONE
    while (child !== NONE) {
      const holder = this.#chunkOf(child)!
      yield holder.entries[child - holder.start]!
      child = holder.nextSibling[child - holder.start]!
    }
  }

  /** Yields the kept entries from a position up to another. */
  *entries(from: number = this.first, to: number = this.#end): Generator<RunEntry> {
    for (
      let position = Math.max(from, this.first);
      position < Math.min(to, this.#end);
      position++
    ) {
      yield this.at(position)!
    }
  }

  /** Clears all entries. Positions continue from the current end. */
  clear(): void {
    this.#chunks.length = 0
    this.#kinds.clear()
    this.#sockets.clear()
    this.#bytes = 0
    this.#dropped = 0
  }

  #add(entry: RunEntry): void {
    const position = this.#end
    let chunk = this.#chunks.at(-1)
    if (!chunk || chunk.full) this.#chunks.push((chunk = new Chunk(position)))
    const bytes = weigh(entry)
    chunk.entries.push(entry)
    chunk.bytes += bytes
    this.#bytes += bytes
    this.#end++
    listIn(this.#kinds, entry.kind).push(position)
    const socket = socketOf(entry)
    if (socket !== undefined) listIn(this.#sockets, socket).push(position)
    // A parent comes before its children; anything else would make a circle of them.
    if (entry.parent !== undefined && entry.parent < entry.seq) this.#adopt(entry.parent, position)
  }

  #adopt(seq: number, child: number): void {
    const parent = this.positionOf(seq)
    if (parent === undefined || parent >= child) return
    const chunk = this.#chunkOf(parent)!
    const at = parent - chunk.start
    const last = chunk.lastChild[at]!
    if (last === NONE) {
      chunk.firstChild[at] = child
    } else {
      const holder = this.#chunkOf(last)!
      holder.nextSibling[last - holder.start] = child
    }
    chunk.lastChild[at] = child
  }

  #chunkOf(position: number): Chunk | undefined {
    const { first } = this
    if (position < first || position >= this.#end) return undefined
    return this.#chunks[Math.floor((position - first) / CHUNK)]
  }

  #overfull(): boolean {
    return this.length > this.#limits.entries || this.#bytes > this.#limits.bytes
  }

  #dropOldest(): void {
    const chunk = this.#chunks.shift()!
    this.#bytes -= chunk.bytes
    this.#dropped += chunk.entries.length
    for (const kind of new Set(chunk.entries.map(({ kind }) => kind))) {
      dropFrom(this.#kinds, kind, this.first)
    }
    for (const socket of new Set(chunk.entries.map(socketOf))) {
      if (socket !== undefined) dropFrom(this.#sockets, socket, this.first)
    }
  }
}

function listIn<Key>(lists: Map<Key, PositionList>, key: Key): PositionList {
  let list = lists.get(key)
  if (!list) lists.set(key, (list = new PositionList()))
  return list
}

function dropFrom<Key>(lists: Map<Key, PositionList>, key: Key, position: number): void {
  const list = lists.get(key)
  list?.dropBefore(position)
  if (list?.length === 0) lists.delete(key)
}
