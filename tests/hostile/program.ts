/** A malicious program, with the expectations beyond the general expectations. */
export interface HostileProgram {
  /** Name of the program in the family, e.g. `while-true`. */
  readonly id: string
  /** Files by name, or the text of `main.ts`. {@link CANARY} stands for the canary's address. */
  readonly code: string | Readonly<Record<string, string>>
  /** `web` when missing. */
  readonly platform?: string
  /** Scenario of the simulated server; `echo` when missing. */
  readonly scenario?: string
  /** Whether the program also runs against a live server. */
  readonly live?: true
  /** End of the run; a `stopped` run goes on until Stop is pressed. Missing when engines differ. */
  readonly ends?: 'finished' | 'failed' | 'stopped'
  /** Lines required in the console, as `level: text`. */
  readonly says?: readonly string[]
  /** Milliseconds before the program is checked; no wait after an earlier end of the run. */
  readonly linger?: number
  /** Reason to skip the program in Firefox; `browsers.md` documents the known behavior instead. */
  readonly notInFirefox?: string
}

/** Programs with the same kind of attack. */
export interface Family {
  readonly name: string
  /** Whether the programs hold the runtime's port to the page, as `port`. */
  readonly hasPort?: true
  readonly programs: readonly HostileProgram[]
}

/** Placeholder in programs and links for the host and port of a forbidden server. */
export const CANARY = 'canary.test:1'

/** Printed by a program with access to a forbidden object. */
export const BREACH = 'BREACH'

/** Marker in all content smuggled by a program past the console. */
export const FORGED = 'FORGED'
