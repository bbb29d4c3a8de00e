import { customRef } from '@vue/runtime-core'
import { isBuilding } from '../ui/scope.ts'
import { observe } from './observe.ts'

/** A variable that the screen follows. */
export interface Cell {
  value: unknown
}

/**
 * Creates a variable of its own. A change while a builder runs draws nothing again: the drawing
 * would change the variable without end.
 */
export function createCell(initial: unknown): Cell {
  let current = observe(initial)
  return customRef((track, trigger) => ({
    get() {
      track()
      return current
    },
    set(value) {
      const next = observe(value)
      if (Object.is(next, current)) return
      current = next
      if (!isBuilding()) trigger()
    },
  }))
}

/** A reference to a variable, from `$x`, `this.x`, `$$this.x` or `this.x!!`. */
export class Link implements Cell {
  readonly #owner: Record<PropertyKey, unknown>
  readonly #name: PropertyKey

  constructor(owner: object, name: PropertyKey) {
    this.#owner = owner as Record<PropertyKey, unknown>
    this.#name = name
  }

  get value(): unknown {
    return this.#owner[this.#name]
  }

  set value(next) {
    this.#owner[this.#name] = next
  }
}

const links = new WeakMap<object, Map<PropertyKey, Link>>()

/** Returns the reference to a variable; the same for the same variable. */
export function linkTo(owner: object, name: PropertyKey): Link {
  const own = links.get(owner) ?? new Map<PropertyKey, Link>()
  links.set(owner, own)
  const link = own.get(name) ?? new Link(owner, name)
  own.set(name, link)
  return link
}

/** Returns the value behind a reference; any other value is returned unchanged. */
export const valueOf = (value: unknown): unknown => (value instanceof Link ? value.value : value)
