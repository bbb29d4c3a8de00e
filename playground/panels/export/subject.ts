import type { ShownPlatform } from '../../../src/platforms/contract.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'

/** The scenario to export. */
export interface ExportSubject {
  readonly scenario: Scenario
  readonly platform: ShownPlatform
  /** Language of the texts for the reader. */
  readonly locale: Locale
  /** Link to the same scenario in the playground. */
  readonly link: string
}
