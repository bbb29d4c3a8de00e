import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Text } from '../../../src/text.ts'

/** An example of a page, before compilation. */
export interface ExampleProgram {
  /** Name in addresses of modules: `<platform>/<id>`, or `fence/<hash>`. */
  readonly key: string
  readonly title: Text
  readonly scenario: Scenario
  /** Source files, by absolute path. */
  readonly sources: readonly string[]
}
