/** An error for the user of the command. */
export class Problem extends Error {
  /** Exit code: 1 for a failure of the work, 2 for an invalid command. */
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
