import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Text } from '../../../src/text.ts'

/** An example as a page shows it, before it is compiled. */
export interface ExampleProgram {
  /** Names it in addresses of modules: `<platform>/<id>`, or `fence/<hash>`. */
  readonly key: string
  readonly title: Text
  readonly scenario: Scenario
  /** Files that it was read from, by absolute path. */
  readonly sources: readonly string[]
}
