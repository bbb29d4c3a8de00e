import type { Snapshot, SnapshotEntry } from '../entries.ts'
import { append, captureInherited, list, tryGet } from '../primordials.ts'
import { className, inherits } from './class-name.ts'
import { takeProperties } from './properties.ts'
import type { Walk } from './walk.ts'

interface HostView {
  readonly prototype: object
  /** Name of the class at the time of adding. */
  readonly name: string
  readonly getters: readonly {
    readonly key: string
    readonly get: (self: unknown) => unknown
    readonly hidden: boolean
  }[]
}

/**
 * Attributes worth seeing of the browser's own objects: accessors of a prototype, and so no
 * properties of the object. Attributes with differences between runs or between the two networks
 * are hidden (a leading `-`), so that a line reads the same in both.
 */
const ATTRIBUTES: readonly (readonly [name: string, keys: string])[] = [
  ['MessageEvent', 'type data -origin -lastEventId'],
  ['CloseEvent', 'type code reason wasClean'],
  ['ErrorEvent', 'type message -filename -lineno -colno -error'],
  ['CustomEvent', 'type detail'],
  ['Event', 'type'],
  ['WebSocket', 'url readyState -protocol -extensions -binaryType -bufferedAmount'],
  ['File', 'name size type -lastModified'],
  ['Blob', 'size type'],
  ['URL', 'href -protocol -host -pathname -search -hash'],
]

/** Keeps the attributes per class for snapshots; must be called before the user's code runs. */
export class HostViews {
  #views: readonly HostView[] = []

  /* eslint-disable program/beside -- before the program */
  constructor() {
    for (const [name, keys] of ATTRIBUTES.toReversed()) {
      const host = (globalThis as Record<string, unknown>)[name]
      if (typeof host === 'function') this.add(host.prototype as object, keys)
    }
  }

  /**
   * Adds a class, ahead of its base classes: the runtime's own stand-ins for the browser's classes.
   *
   * @param keys Attributes as accessors of the prototype, separated by spaces.
   */
  add(prototype: object, keys: string): void {
    const getters = keys.split(' ').flatMap((word) => {
      const hidden = word.startsWith('-')
      const key = hidden ? word.slice(1) : word
      const get = captureInherited(prototype, key)
      return get ? [{ key, get, hidden }] : []
    })
    const { name } = prototype.constructor
    this.#views = [{ prototype, name, getters }, ...this.#views]
  }
  /* eslint-enable program/beside */

  /** Takes a direct instance of an added class, without a walk up the chain. */
  takeDirect(walk: Walk, object: object, prototype: object): Snapshot | undefined {
    for (let index = 0; index < this.#views.length; index++) {
      const view = this.#views[index]!
      if (prototype === view.prototype) return takeAttributes(walk, object, view, view.name)
    }
    return undefined
  }

  /** Takes an instance of an added class; `undefined` for any other object. */
  take(walk: Walk, object: object): Snapshot | undefined {
    for (let index = 0; index < this.#views.length; index++) {
      const view = this.#views[index]!
      if (inherits(walk, object, view.prototype)) return takeAttributes(walk, object, view)
    }
    return undefined
  }
}

function takeAttributes(
  walk: Walk,
  object: object,
  { getters }: HostView,
  name = className(walk, object),
): Snapshot {
  const first = list<SnapshotEntry>()
  for (let index = 0; index < getters.length; index++) {
    const { key, get, hidden } = getters[index]!
    const value = walk.within(object, tryGet(get, object))
    append(first, hidden ? { key, value, hidden } : { key, value })
  }
  const { entries, more } = takeProperties(walk, object, isUnforgeable, first)
  const taken = { type: 'object', name, entries, shape: 'record' } as const
  return more ? { ...taken, more } : taken
}

/** Returns whether a key is the only attribute of an event on the instance. */
const isUnforgeable = (key: string): boolean => key === 'isTrusted'
