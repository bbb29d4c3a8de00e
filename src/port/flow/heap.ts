import { Value } from './value.ts'

/** Fields written or read under a name that the source does not say. */
const ANY = ''

/**
 * The fields of all objects of the program, by name; objects are not told apart. Elements of arrays,
 * maps and sets are fields without a name.
 */
export class Heap {
  readonly #fields = new Map<string, Value>()
  /**
   * Whether reading gives only fields of the name itself. A first flow of this kind finds out most
   * objects of the platform, whose members are then not taken for fields that any name may reach.
   */
  exact = true
  /** Whether the program may have iterators of its own, which give any field. */
  readonly iterates: boolean

  constructor(iterates: boolean) {
    this.iterates = iterates
  }

  /** Returns the value of fields of a name; of elements without a name. */
  field(name: string | undefined): Value {
    const key = name ?? ANY
    let value = this.#fields.get(key)
    if (!value) this.#fields.set(key, (value = new Value()))
    return value
  }

  /** Returns what iterating a list, map or set may give. */
  *elements(): Iterable<Value> {
    if (this.iterates) return yield* this.read(undefined)
    const unnamed = this.#fields.get(ANY)
    if (unnamed) yield unnamed
  }

  /** Returns what reading a field may give: all fields without a name. */
  *read(name: string | undefined): Iterable<Value> {
    if (name === undefined && !this.exact) return yield* this.#fields.values()
    const own = this.#fields.get(name ?? ANY)
    if (own) yield own
    if (this.exact) return
    const unnamed = this.#fields.get(ANY)
    if (unnamed) yield unnamed
  }
}
