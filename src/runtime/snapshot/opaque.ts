import type { Snapshot } from '../entries.ts'
import { className, inherits } from './class-name.ts'
import { takeProperties } from './properties.ts'
import type { Walk } from './walk.ts'

/**
 * Classes with instance content hidden by the language: a promise's state can only be awaited,
 * which would count as handling the promise, and weak collections have no list.
 */
const OPAQUE: readonly { readonly prototype: object; readonly content: string }[] = [
  { prototype: Promise.prototype, content: '<state unknown>' },
  { prototype: WeakMap.prototype, content: '<items unknown>' },
  { prototype: WeakSet.prototype, content: '<items unknown>' },
  { prototype: WeakRef.prototype, content: '<target unknown>' },
]

/** Takes a promise or a weak collection, with a mark for the unknown content. */
export function takeOpaque(walk: Walk, object: object): Snapshot | undefined {
  for (let index = 0; index < OPAQUE.length; index++) {
    const { prototype, content } = OPAQUE[index]!
    if (!inherits(walk, object, prototype)) continue
    const name = className(walk, object)
    const { entries, more } = takeProperties(walk, object)
    const text = `${name} {${content}}`
    const taken = { type: 'object', name, text, entries, shape: 'record' } as const
    return more ? { ...taken, more } : taken
  }
  return undefined
}
