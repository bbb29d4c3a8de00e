import type { PageModule } from '../../../../page-contract.ts'

/** A function of a page's script. */
export type Method = (this: unknown, ...values: unknown[]) => unknown

/** What the `module.exports` of a `.we` script may hold. */
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

/** @returns The script's options; none where it exports no object. */
export function legacyScript({ script }: PageModule): LegacyScript {
  return typeof script === 'object' && script !== null ? script : {}
}

/** Functions of a group of options. */
export function functionsOf(options: Readonly<Record<string, unknown>> = {}): [string, Method][] {
  return Object.entries(options).filter(
    (entry): entry is [string, Method] => typeof entry[1] === 'function',
  )
}
