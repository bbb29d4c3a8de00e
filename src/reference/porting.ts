import { platformOf } from './lookup.ts'
import type { ReferenceModel } from './model.ts'
import { type CallRow, pairCalls } from './porting/calls.ts'
import { findTraps, type Trap } from './porting/traps.ts'

export { type CallRow, type Role, roles } from './porting/calls.ts'
export type { Trap } from './porting/traps.ts'

/** A guide for porting programs from a platform to another. */
export interface PortingGuide {
  readonly from: string
  readonly to: string
  readonly calls: readonly CallRow[]
  readonly traps: readonly Trap[]
}

/**
 * Derives the guide for an ordered pair of platforms.
 *
 * @param from Id of the program's platform.
 * @param to Id of the target platform.
 * @throws A RangeError for an unknown id.
 */
export function portingGuide(model: ReferenceModel, from: string, to: string): PortingGuide {
  const [left, right] = [platformOf(model, from), platformOf(model, to)]
  return { from, to, calls: pairCalls(model, left, right), traps: findTraps(left, right) }
}

/** Returns every ordered pair of platforms in order. */
export function portingPairs(model: ReferenceModel): { from: string; to: string }[] {
  const ids = model.platforms.map(({ id }) => id)
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })))
}
