/** A program that means harm, and what must be true of it beside what is true of all. */
export interface HostileProgram {
  /** Names the program in its family, e.g. `while-true`. */
  readonly id: string
  /** Files by name, or the text of `main.ts`. {@link CANARY} stands for the canary's address. */
  readonly code: string | Readonly<Record<string, string>>
  /** `web` when missing. */
  readonly platform?: string
  /** Scenario of the simulated server that answers; `echo` when missing. */
  readonly scenario?: string
  /** Whether it is run against a live server as well. */
  readonly live?: true
  /**
   * How the run ends; `stopped` is one that goes on until Stop is pressed. Missing where that
   * differs between engines.
   */
  readonly ends?: 'finished' | 'failed' | 'stopped'
  /** Lines that the console must show, as `level: text`. */
  readonly says?: readonly string[]
  /** Milliseconds that it is left to itself; a run that ends sooner is not waited for. */
  readonly linger?: number
  /** Why Firefox is not given it; `browsers.md` says what is known of it instead. */
  readonly notInFirefox?: string
}

/** Programs that try the same kind of thing. */
export interface Family {
  readonly name: string
  readonly programs: readonly HostileProgram[]
}

/** Stands in programs and links for the host and port of a server that nothing may reach. */
export const CANARY = 'canary.test:1'

/** Printed by a program that got hold of what it must not have. */
export const BREACH = 'BREACH'

/** Stands in whatever a program tries to smuggle past its own console. */
export const FORGED = 'FORGED'
