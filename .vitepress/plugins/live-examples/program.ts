import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Text } from '../../../src/text.ts'

/** An example of a page, before compilation. */
export interface ExampleProgram {
  /** Name in addresses of modules: `<platform>/<id>`, or `fence/<hash>`. */
  readonly key: string
  readonly title: Text
  readonly scenario: Scenario
  /** Makes files of the scenario that the page does not show, by name. */
  readonly furtherFiles?: () => Promise<Readonly<Record<string, string>>>
  /** Source files, by absolute path. */
  readonly sources: readonly string[]
}

/** Returns the scenario with all files. */
export async function wholeScenario({ scenario, furtherFiles }: ExampleProgram): Promise<Scenario> {
  if (!furtherFiles) return scenario
  return { ...scenario, files: { ...scenario.files, ...(await furtherFiles()) } }
}
