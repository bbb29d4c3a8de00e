import type { CompiledFile } from '../../src/runtime/request.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** An example of a docs page as its build leaves it: ready to run, and with its source to edit. */
export interface LiveProgram {
  readonly scenario: Scenario
  /** The platform's `ambient` variables. */
  readonly ambient: Readonly<Record<string, string>>
  /** Name of the file that starts. */
  readonly main: string
  readonly files: readonly CompiledFile[]
}

/** Fetches a program; it is a module of its own, so that a page does not carry those nobody runs. */
export type LoadProgram = () => Promise<{ readonly default: LiveProgram }>
