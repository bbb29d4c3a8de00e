/**
 * Heights of a long list's rows: a common height, and the deviations of the measured rows. The
 * deviations stand in a binary indexed tree, so measuring a row, finding the start of a row and
 * finding the row at a place each cost the logarithm of the number of rows.
 */
export class RowHeights {
  #usual: number
  #own = new Float64Array(64)
  #tree = new Float64Array(65)
  #count = 0
  #sum = 0

  /**
   * Creates heights without any measured row.
   *
   * @param usual Height of an unmeasured row, in pixels.
   */
  constructor(usual: number) {
    this.#usual = usual
  }

  /** Height of all rows, in pixels. */
  get total(): number {
    return this.#count * this.#usual + this.#sum
  }

  /** Sets the height of an unmeasured row, in pixels. With another height, no row is measured. */
  set usual(usual: number) {
    if (usual === this.#usual) return
    this.reset()
    this.#usual = usual
  }

  /** Sets how many rows there are. With fewer than before, none counts as measured any more. */
  resize(count: number): void {
    if (count < this.#count) this.reset()
    this.#count = count
    if (count > this.#own.length) this.#grow(count)
  }

  /** Clears all measurements. */
  reset(): void {
    this.#own.fill(0)
    this.#tree.fill(0)
    this.#sum = 0
  }

  /**
   * Records the measured height of a row.
   *
   * @returns Whether the height has changed.
   */
  measure(index: number, height: number): boolean {
    if (index >= this.#count) return false
    const change = height - this.#usual - this.#own[index]!
    if (Math.abs(change) < 0.5) return false
    this.#own[index]! += change
    this.#sum += change
    for (let node = index + 1; node < this.#tree.length; node += node & -node) {
      this.#tree[node]! += change
    }
    return true
  }

  /** Returns the start of a row, in pixels from the first row. */
  top(index: number): number {
    let sum = index * this.#usual
    for (let node = index; node > 0; node -= node & -node) sum += this.#tree[node]!
    return sum
  }

  /** Returns the row at a place; the first or the last row for a place outside. */
  at(pixels: number): number {
    let low = 0
    let left = pixels
    for (let step = highestBit(this.#tree.length - 1); step > 0; step >>= 1) {
      const next = low + step
      if (next >= this.#tree.length) continue
      const height = step * this.#usual + this.#tree[next]!
      if (height > left) continue
      low = next
      left -= height
    }
    return Math.max(0, Math.min(low, this.#count - 1))
  }

  #grow(count: number): void {
    const own = new Float64Array(2 * count)
    own.set(this.#own)
    this.#own = own
    this.#tree = new Float64Array(own.length + 1)
    for (let index = 0; index < own.length; index++) {
      const node = index + 1
      this.#tree[node]! += own[index]!
      const parent = node + (node & -node)
      if (parent < this.#tree.length) this.#tree[parent]! += this.#tree[node]!
    }
  }
}

const highestBit = (value: number): number => 1 << (31 - Math.clz32(value))
