import type { PageModule } from '../../module.ts'

/** A function of a page's script. */
export type Method = (this: unknown, ...values: unknown[]) => unknown

/** Possible content of the `module.exports` of a `.we` script. */
export interface LegacyScript {
  readonly data?: unknown
  readonly methods?: Readonly<Record<string, unknown>>
  readonly computed?: Readonly<Record<string, unknown>>
  /** Handlers by event type. */
  readonly events?: Readonly<Record<string, unknown>>
  /** Before the data can be reached. */
  readonly init?: Method
  /** When the data can be reached, before there are elements. */
  readonly created?: Method
  /** When the elements are on the screen. */
  readonly ready?: Method
  readonly destroyed?: Method
}

/** Returns the script's options; none if the script exports no object. */
export function legacyScript({ script }: PageModule): LegacyScript {
  return typeof script === 'object' && script !== null ? script : {}
}

/** Returns the functions in a group of options. */
export function functionsOf(options: Readonly<Record<string, unknown>> = {}): [string, Method][] {
  return Object.entries(options).filter(
    (entry): entry is [string, Method] => typeof entry[1] === 'function',
  )
}
