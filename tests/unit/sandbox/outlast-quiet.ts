/**
 * Resolves later than the end of a run with nothing left to do. A run in the sandbox uses the
 * machine's clock; a busy machine makes the wait longer, never too short.
 */
export const outlastQuiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200))
