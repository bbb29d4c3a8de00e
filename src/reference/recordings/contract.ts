import type { RunEntry } from '../../runtime/entries.ts'

/** Course of a connection: success, refusal by the server, or loss while open. */
export type RecordedCase = 'success' | 'refusal' | 'drop'

/** Calls and callbacks of a platform's program in a given case. */
export interface Recording {
  readonly platform: string
  readonly case: RecordedCase
  /** Id of the recorded example. */
  readonly example: string
  /** Id of the answering scenario. */
  readonly scenario: string
  /** In order; without times and places, so that every build records the same entries. */
  readonly entries: readonly RunEntry[]
}
