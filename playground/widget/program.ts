import type { CompiledFile } from '../../src/runtime/request.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** An example of a docs page in the build's form: ready to run, and with source to edit. */
export interface LiveProgram {
  readonly scenario: Scenario
  /** The platform's `ambient` variables. */
  readonly ambient: Readonly<Record<string, string>>
  /** Name of the starting file. */
  readonly main: string
  readonly files: readonly CompiledFile[]
}

/**
 * Fetches a program; each program is a separate module, so a page does not carry programs nobody
 * runs.
 */
export type LoadProgram = () => Promise<{ readonly default: LiveProgram }>
