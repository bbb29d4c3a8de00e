import { platformOf } from './lookup.ts'
import type { ReferenceModel } from './model.ts'
import { type CallRow, pairCalls } from './porting/calls.ts'
import { findTraps, type Trap } from './porting/traps.ts'

export { type CallRow, type Role, roles } from './porting/calls.ts'
export type { Trap } from './porting/traps.ts'

/** How to take a program from one platform to another. */
export interface PortingGuide {
  readonly from: string
  readonly to: string
  readonly calls: readonly CallRow[]
  readonly traps: readonly Trap[]
}

/**
 * Derives the guide for an ordered pair of platforms.
 *
 * @param from Id of the platform that the program was written for.
 * @param to Id of the platform that it shall run on.
 * @throws A RangeError for an id that the reference does not have.
 */
export function portingGuide(model: ReferenceModel, from: string, to: string): PortingGuide {
  const [left, right] = [platformOf(model, from), platformOf(model, to)]
  return { from, to, calls: pairCalls(model, left, right), traps: findTraps(left, right) }
}

/** Every ordered pair of platforms, in their order. */
export function portingPairs(model: ReferenceModel): { from: string; to: string }[] {
  const ids = model.platforms.map(({ id }) => id)
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })))
}
