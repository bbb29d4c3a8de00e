/** The file of the server, not part of the program. */
export const SERVER_FILE = 'server.ts'

/**
 * Finds the main file of a program: `main.ts`, else `main.js`, else any other `main.*`.
 *
 * @returns The file's name, or `undefined` if there is none.
 */
export function findMain(names: readonly string[]): string | undefined {
  return (
    ['main.ts', 'main.js'].find((name) => names.includes(name)) ??
    [...names].sort().find((name) => /^main\.[^/]+$/.test(name))
  )
}
