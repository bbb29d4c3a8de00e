const SMALLEST = 8

/** A rising list of positions in a trace: grows at its end, and lets go at its start. */
export class PositionList {
  #values = new Int32Array(SMALLEST)
  #head = 0
  #tail = 0

  get length(): number {
    return this.#tail - this.#head
  }

  /** The position at an index of the list; `undefined` beyond its ends. */
  at(index: number): number | undefined {
    return index >= 0 && index < this.length ? this.#values[this.#head + index] : undefined
  }

  /** @param position Higher than all that are in the list. */
  push(position: number): void {
    if (this.#tail === this.#values.length) this.#makeRoom()
    this.#values[this.#tail++] = position
  }

  /** Lets go of all positions before this one. */
  dropBefore(position: number): void {
    this.#head += this.indexFrom(position)
  }

  clear(): void {
    this.#head = this.#tail = 0
  }

  /** The index of the first position that is not before this one; the length when all are. */
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

  /** Moves what is left to the start, into twice the space where that is needed. */
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
