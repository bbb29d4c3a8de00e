import type { RunEntry } from '../../runtime/entries.ts'

/** How a connection goes: it works, the server refuses it, or it is cut while open. */
export type RecordedCase = 'success' | 'refusal' | 'drop'

/** What one program of a platform did and was told in one case. */
export interface Recording {
  readonly platform: string
  readonly case: RecordedCase
  /** Id of the platform's example that ran. */
  readonly example: string
  /** Id of the scenario that answered. */
  readonly scenario: string
  /** In order; times and places are left out, so that every build records the same. */
  readonly entries: readonly RunEntry[]
}
