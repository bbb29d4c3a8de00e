/** An item due at a time. */
export interface Due {
  /** Microseconds, a whole number. */
  readonly at: number
  /** The order among items due at the same time. */
  readonly order: number
}

/**
 * A binary heap, ordered by due time and, at the same time, by insertion. The heap calls no method
 * of an array's, because a program may have replaced the method.
 */
export class DueQueue<Item extends Due> {
  #items: (Item | undefined)[] = []
  #size = 0

  peek(): Item | undefined {
    return this.#items[0]
  }

  push(item: Item): void {
    const items = this.#items
    let index = this.#size++
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(item, items[parent]!)) break
      items[index] = items[parent]
      index = parent
    }
    items[index] = item
  }

  pop(): Item | undefined {
    const items = this.#items
    const first = items[0]
    if (!first) return undefined
    const last = items[--this.#size]!
    items[this.#size] = undefined
    if (this.#size > 0) this.#sink(last)
    return first
  }

  clear(): void {
    this.#items = []
    this.#size = 0
  }

  /** Puts an item into the free place at the top and moves the item down into order. */
  #sink(item: Item) {
    const items = this.#items
    const size = this.#size
    let index = 0
    for (let child = 1; child < size; child = 2 * index + 1) {
      if (child + 1 < size && isBefore(items[child + 1]!, items[child]!)) child++
      if (!isBefore(items[child]!, item)) break
      items[index] = items[child]
      index = child
    }
    items[index] = item
  }
}

const isBefore = (one: Due, other: Due) =>
  one.at < other.at || (one.at === other.at && one.order < other.order)
