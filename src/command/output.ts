/** Exit code of a command whose result leaves something to the user. */
export const LEFT_TO_DO = 3

/** What a command prints, and its exit code. */
export interface Output {
  readonly text: string
  /** Printed to the error stream. */
  readonly remarks?: string
  readonly exitCode: number
}
