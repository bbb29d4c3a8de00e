import type { Platform } from '../../../src/platforms/contract.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'

/** What is exported. */
export interface ExportSubject {
  readonly scenario: Scenario
  readonly platform: Platform
  /** Language of what is written for the reader. */
  readonly locale: Locale
  /** Link to the same scenario in the playground. */
  readonly link: string
}
