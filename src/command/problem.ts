/** An error for the user of the command. */
export class Problem extends Error {
  /** Exit code: 1 when the work failed, 2 when the command was not understood. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Creates the error for an invalid command. */
export function misuse(message: string): Problem {
  return new Problem(`${message}\nTry: polysocket --help`, 2)
}
