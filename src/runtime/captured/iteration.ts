import { getPrototypeOf, hasOwn, isArray, own as ownProperty, uncurry } from '../primordials.ts'

const { iterator: iteratorKey } = Symbol
const ArrayPrototype = Array.prototype

/** Starts an iteration, and continues. */
interface Steps {
  begin(self: object): object
  next(iterator: object): IteratorResult<unknown>
}

const steps = (prototype: object, begin: object, sample: object): [object, Steps] => [
  prototype,
  {
    begin: uncurry(begin as (this: object) => object),
    next: uncurry((getPrototypeOf(sample) as { next(): IteratorResult<unknown> }).next),
  },
]

function itself(this: unknown): unknown {
  return this
}

/** The collections and iterators of the engine. */
const KNOWN: readonly [object, Steps][] = [
  steps(Map.prototype, Map.prototype.entries, new Map().entries()),
  steps(Set.prototype, Set.prototype.values, new Set().values()),
  steps(getPrototypeOf(new Map().keys())!, itself, new Map().keys()),
  steps(getPrototypeOf(new Set().keys())!, itself, new Set().keys()),
  steps(String.prototype, String.prototype[Symbol.iterator], ''[Symbol.iterator]()),
]

const TypedPrototype = getPrototypeOf(Uint8Array.prototype)

/**
 * Returns the items of a collection for a loop or a spread, without asking the collection for an
 * iterator. An object of another kind is returned unchanged.
 */
export function each<Items extends Iterable<unknown>>(items: Items): Items {
  const indexed = isArray(items) || isTyped(items)
  if (indexed) return new Indexed(items as unknown as ArrayLike<unknown>) as never
  const known = stepsOf(items)
  return known ? (new Stepped(known.begin(items as object), known) as never) : items
}

const isTyped = (items: unknown): boolean =>
  typeof items === 'object' &&
  items !== null &&
  getPrototypeOf(getPrototypeOf(items) ?? items) === TypedPrototype

function stepsOf(items: unknown): Steps | undefined {
  const prototype =
    typeof items === 'string'
      ? String.prototype
      : typeof items === 'object' && items !== null
        ? getPrototypeOf(items)
        : undefined
  for (let index = 0; index < KNOWN.length; index++) {
    if (KNOWN[index]![0] === prototype) return KNOWN[index]![1]
  }
  return undefined
}

/** Removes the inherited members of a class, so that no loop finds a member of the program. */
function seal(prototype: object): void {
  Object.setPrototypeOf(prototype, null)
}

class Indexed {
  #at = 0
  readonly #items: ArrayLike<unknown>
  value: unknown
  done = false

  constructor(items: ArrayLike<unknown>) {
    this.#items = items
  }

  [iteratorKey](): this {
    return this
  }

  next(): this {
    this.done = this.#at >= this.#items.length
    this.value = this.done ? undefined : item(this.#items, this.#at++)
    return this
  }
}

class Stepped {
  readonly #iterator: object
  readonly #steps: Steps

  constructor(iterator: object, steps: Steps) {
    this.#iterator = iterator
    this.#steps = steps
  }

  [iteratorKey](): this {
    return this
  }

  next(): IteratorResult<unknown> {
    return this.#steps.next(this.#iterator)
  }
}

seal(Indexed.prototype)
seal(Stepped.prototype)

/** Returns an item of an array; a hole or an index beyond the end has none. */
export function at<Item>(items: ArrayLike<Item>, index: number): Item | undefined {
  return item(items, index)
}

function item<Item>(items: ArrayLike<Item>, index: number): Item | undefined {
  return index in ArrayPrototype && !hasOwn(items, index)
    ? undefined
    : index >= 0 && index < items.length
      ? items[index]
      : undefined
}

export { ownProperty as own }
