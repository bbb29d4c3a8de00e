import { type EffectScope, getCurrentScope, toRaw, watch } from '@vue/runtime-core'
import { type Cell, createCell } from './cell.ts'
import { worksBehindProxy } from './observe.ts'

/**
 * A variable with `@Prop`: a copy of what the parent passes. The copy belongs to the struct, and a
 * change of the parent's value makes another.
 */
export class PropCell implements Cell {
  readonly #content: Cell
  readonly #scope: EffectScope | undefined
  #stop: () => void = () => {}

  constructor(initial: unknown) {
    this.#content = createCell(initial)
    this.#scope = getCurrentScope()
  }

  get value(): unknown {
    return this.#content.value
  }

  set value(next) {
    this.#content.value = next
  }

  /** Takes over a value of the parent's. */
  take(source: unknown): void {
    this.#stop()
    this.value = copyOf(source)
    if (typeof source !== 'object' || source === null) return
    const follow = () =>
      watch(
        () => source,
        () => (this.value = copyOf(source)),
        { deep: 1 },
      )
    this.#stop = (this.#scope ? this.#scope.run(follow) : follow()) ?? (() => {})
  }
}

/** Copies a value with all that it holds; what cannot be copied, such as a function, stays shared. */
function copyOf(value: unknown, copies = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null || !worksBehindProxy(value)) return value
  const source = toRaw(value)
  const known = copies.get(source)
  if (known !== undefined) return known
  if (source instanceof Date) return new Date(source.getTime())
  if (source instanceof Map) {
    const copy = new Map<unknown, unknown>()
    copies.set(source, copy)
    for (const [key, entry] of source) copy.set(copyOf(key, copies), copyOf(entry, copies))
    return copy
  }
  if (source instanceof Set) {
    const copy = new Set<unknown>()
    copies.set(source, copy)
    for (const entry of source) copy.add(copyOf(entry, copies))
    return copy
  }
  const prototype: unknown = Object.getPrototypeOf(source)
  const copy: object = Array.isArray(source) ? [] : (Object.create(prototype as object) as object)
  copies.set(source, copy)
  for (const key of Object.keys(source)) {
    const entry = copyOf((source as Record<string, unknown>)[key], copies)
    Object.defineProperty(copy, key, {
      value: entry,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  }
  return copy
}
