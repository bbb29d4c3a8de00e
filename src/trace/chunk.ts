import type { RunEntry } from '../runtime/entries.ts'

/** Entries per chunk, the unit of dropping from a full trace. */
export const CHUNK = 512

/** Stands for no position. */
export const NONE = -1

/** A run of neighbouring entries, with the links between parents and children in columns. */
export class Chunk {
  /** Position of the first entry. */
  readonly start: number
  readonly entries: RunEntry[] = []
  /** Bytes of the entries, roughly. */
  bytes = 0
  readonly firstChild = new Int32Array(CHUNK).fill(NONE)
  readonly lastChild = new Int32Array(CHUNK).fill(NONE)
  readonly nextSibling = new Int32Array(CHUNK).fill(NONE)

  constructor(start: number) {
    this.start = start
  }

  get full(): boolean {
    return this.entries.length === CHUNK
  }
}
