import type { ScreenValue } from '../../../../../page-contract.ts'
import type { ComponentKind } from '../contract.ts'

/** Events of every component. */
export const COMMON: ComponentKind['events'] = {
  tap: { on: 'click', detail: ({ position }) => pointOf(position) },
  longpress: { on: 'longpress', detail: ({ position }) => pointOf(position) },
}

function pointOf(position: ScreenValue | undefined): Readonly<Record<string, unknown>> {
  const { x = 0, y = 0 } = (position ?? {}) as Readonly<Record<string, ScreenValue>>
  return { x, y }
}

/** Returns whether a property is on: set, and not `false`. */
export const isOn = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'false'
