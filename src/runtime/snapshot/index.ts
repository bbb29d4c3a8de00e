import type { Snapshot } from '../entries.ts'
import { MAX_VALUES } from '../limits.ts'
import { append, getPrototypeOf, isArray, list } from '../primordials.ts'
import { takeBox } from './boxes.ts'
import { takeBuffer, takeTypedArray } from './bytes.ts'
import { className } from './class-name.ts'
import { takeMap, takeSet } from './collections.ts'
import { takeError } from './errors.ts'
import { HostViews } from './host-objects.ts'
import { takeOpaque } from './opaque.ts'
import { takePairs } from './pairs.ts'
import { takeFunction, takePrimitive } from './primitives.ts'
import { takeElements, takeProperties } from './properties.ts'
import { FULL_BOUNDS, type Bounds, type SnapshotServices, type Walk } from './walk.ts'

export type { SnapshotServices } from './walk.ts'

/** The part of the bounds spent on values. */
export type Spent = Omit<Bounds, 'depth'>

/** Values with shared bounds, while being taken. */
export interface Taking {
  take(value: unknown): Snapshot
  spent(): Spent
}

/** Returns the weight of values in a batch: the number of values, and kilobytes of text. */
export const weigh = ({ nodes, text }: Spent): number => nodes + text / 1000

const spentOf = (bounds: Readonly<Bounds>, left: Bounds): Spent => ({
  nodes: bounds.nodes - left.nodes,
  text: bounds.text - left.text,
})

/** The objects around a value, innermost first. */
interface Ancestors {
  readonly object: object
  readonly outer: Ancestors | undefined
}

const objectPrototype = Object.prototype

/** Takes snapshots of values, without running any of the user's code. */
export class Snapshotter {
  /** Views of the browser's own objects. */
  readonly views = new HostViews()
  readonly #services: SnapshotServices

  constructor(services: SnapshotServices) {
    this.#services = services
  }

  /** Takes a single value with separate bounds. */
  take(value: unknown): Snapshot {
    return this.#take(value, { ...FULL_BOUNDS }, 0)
  }

  /** Starts taking values with shared bounds. */
  begin(bounds: Readonly<Bounds> = FULL_BOUNDS): Taking {
    const left = { nodes: bounds.nodes, text: bounds.text, depth: bounds.depth }
    return {
      take: (value) => this.#take(value, left, 0),
      spent: () => spentOf(bounds, left),
    }
  }

  /**
   * Takes the arguments of a call, with shared bounds.
   *
   * @param bounds A console line's bounds by default.
   * @returns The values, and the weight in a batch.
   */
  takeAll(
    values: readonly unknown[],
    bounds: Readonly<Bounds> = FULL_BOUNDS,
  ): { values: Snapshot[]; weight: number } {
    const left = { nodes: bounds.nodes, text: bounds.text, depth: bounds.depth }
    const taken = list<Snapshot>()
    for (let index = 0; index < values.length && index < MAX_VALUES; index++) {
      append(taken, this.#take(values[index], left, 0))
    }
    return { values: taken, weight: weigh(spentOf(bounds, left)) }
  }

  #take(value: unknown, left: Bounds, depth: number, ancestors?: Ancestors): Snapshot {
    left.nodes--
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') {
      return takePrimitive({ left }, value)
    }
    const { proxyTarget, frames } = this.#services
    const walk: Walk = {
      proxyTarget,
      frames,
      left,
      prototypes: undefined,
      within: (parent, child) =>
        this.#take(child, left, depth + 1, { object: parent, outer: ancestors }),
    }
    let target = proxyTarget(value)
    if (target) {
      for (let next = proxyTarget(target); next; next = proxyTarget(target)) target = next
      return asProxy(this.#take(target, left, depth, ancestors))
    }
    if (typeof value === 'function') return takeFunction(walk, value)
    for (let outer = ancestors; outer; outer = outer.outer) {
      if (outer.object === value) return { type: 'circular', name: className(walk, value) }
    }
    if (depth >= left.depth || left.nodes <= 0)
      return { type: 'deep', name: className(walk, value) }
    return this.#takeObject(walk, value)
  }

  #takeObject(walk: Walk, object: object): Snapshot {
    if (isArray(object)) {
      const { entries, more } = takeElements(walk, object)
      const name = className(walk, object)
      const taken = { type: 'object', name, size: object.length, entries, shape: 'list' } as const
      return more ? { ...taken, more } : taken
    }
    const prototype = getPrototypeOf(object)
    if (prototype === objectPrototype || !prototype) return takeRecord(walk, object)
    return (
      this.views.takeDirect(walk, object, prototype) ??
      takeError(walk, object) ??
      this.views.take(walk, object) ??
      takeMap(walk, object) ??
      takeSet(walk, object) ??
      takePairs(walk, object) ??
      takeOpaque(walk, object) ??
      takeTypedArray(walk, object) ??
      takeBuffer(walk, object) ??
      takeBox(walk, object) ??
      takeRecord(walk, object)
    )
  }
}

function takeRecord(walk: Walk, object: object): Snapshot {
  const { entries, more } = takeProperties(walk, object)
  const taken = { type: 'object', name: className(walk, object), entries, shape: 'record' } as const
  return more ? { ...taken, more } : taken
}

/**
 * Names a proxy by the target, and shows the target's content: asking the proxy would run the
 * traps.
 */
function asProxy(target: Snapshot): Snapshot {
  if (target.type === 'function') return { ...target, text: `Proxy(${target.text})` }
  return 'name' in target ? { ...target, name: `Proxy(${target.name})` } : target
}
