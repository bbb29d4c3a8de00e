/** The file that is the server and not the program. */
export const SERVER_FILE = 'server.ts'

/**
 * Finds the file that starts a program: `main.ts`, else `main.js`, else any other `main.*`.
 *
 * @returns Its name, or `undefined` when there is none.
 */
export function findMain(names: readonly string[]): string | undefined {
  return (
    ['main.ts', 'main.js'].find((name) => names.includes(name)) ??
    [...names].sort().find((name) => /^main\.[^/]+$/.test(name))
  )
}
