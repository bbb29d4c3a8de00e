/**
 * Resolves later than a run with nothing left to do would have ended. A run in the sandbox goes by
 * the machine's clock; a busy machine makes this wait longer, never too short.
 */
export const outlastQuiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200))
