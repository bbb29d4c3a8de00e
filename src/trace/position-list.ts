const SMALLEST = 8

/** A rising list of positions in a trace: grows at the end, and is shortened at the start. */
export class PositionList {
  #values = new Int32Array(SMALLEST)
  #head = 0
  #tail = 0

  get length(): number {
    return this.#tail - this.#head
  }

  /** Returns the position at an index of the list; `undefined` beyond the ends. */
  at(index: number): number | undefined {
    return index >= 0 && index < this.length ? this.#values[this.#head + index] : undefined
  }

  /**
   * Appends a position.
   *
   * @param position Higher than all positions in the list.
   */
  push(position: number): void {
    if (this.#tail === this.#values.length) this.#makeRoom()
    this.#values[this.#tail++] = position
  }

  /** Drops all positions before the given position. */
  dropBefore(position: number): void {
    this.#head += this.indexFrom(position)
  }

  clear(): void {
    this.#head = this.#tail = 0
  }

  /**
   * Returns the index of the first position not before the given position; the length when all are.
   */
  indexFrom(position: number): number {
    let low = this.#head
    let high = this.#tail
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#values[middle]! < position) low = middle + 1
      else high = middle
    }
    return low - this.#head
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = this.#head; index < this.#tail; index++) yield this.#values[index]!
  }

  /** Moves the remaining positions to the start, into twice the space if needed. */
  #makeRoom(): void {
    const kept = this.#values.subarray(this.#head, this.#tail)
    const size = this.#head > this.#values.length / 2 ? this.#values.length : kept.length * 2
    const next = new Int32Array(Math.max(SMALLEST, size))
    next.set(kept)
    this.#tail = kept.length
    this.#head = 0
    this.#values = next
  }
}
