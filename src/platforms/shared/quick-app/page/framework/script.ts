import type { UxModule } from '../module.ts'

/** A function of a page's script. */
export type Method = (this: unknown, ...values: unknown[]) => unknown

/** Possible content of the `export default` of a `.ux` script. */
export interface UxScript {
  readonly data?: unknown
  readonly public?: unknown
  readonly protected?: unknown
  readonly private?: unknown
  readonly props?: unknown
  readonly computed?: Readonly<Record<string, unknown>>
  readonly watch?: Readonly<Record<string, unknown>>
  readonly onInit?: Method
  readonly onReady?: Method
  readonly onShow?: Method
  readonly onHide?: Method
  readonly onDestroy?: Method
}

/** Options that are no members of the view model. */
const OPTIONS = new Set<string>([
  'data',
  'public',
  'protected',
  'private',
  'props',
  'computed',
  'watch',
])

/** Returns the script's options; none if the script exports no object. */
export function scriptOf({ script }: Pick<UxModule, 'script'>): UxScript {
  return typeof script === 'object' && script !== null ? script : {}
}

/** Returns the members of a script beside the options, functions and others. */
export function membersOf(script: UxScript): [name: string, value: unknown][] {
  return Object.entries(script).filter(([name]) => !OPTIONS.has(name))
}
