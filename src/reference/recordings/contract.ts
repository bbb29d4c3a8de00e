import type { WireEvent } from '../../runtime/entries.ts'

/** How a connection goes: it works, the server refuses it, or it is cut while open. */
export type RecordedCase = 'success' | 'refusal' | 'drop'

/** What one program of a platform did and was told in one case, in order. */
export interface Recording {
  readonly platform: string
  readonly case: RecordedCase
  /** Id of the platform's example that ran. */
  readonly example: string
  /** Id of the scenario that answered. */
  readonly scenario: string
  readonly steps: readonly RecordedStep[]
}

export type RecordedStep =
  /** The program called the platform, e.g. `send('hello')`. */
  | { readonly kind: 'call'; readonly label: string }
  /** The platform called the program, e.g. `onclose`, with `{code: 1000}`. */
  | { readonly kind: 'told'; readonly label: string; readonly given: string }
  /** Something passed between the platform and the server. */
  | { readonly kind: 'wire'; readonly event: WireEvent }
