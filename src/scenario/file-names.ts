/** The file of the server, not part of the program. */
export const SERVER_FILE = 'server.ts'

/** Files beside a page or script of the same name: styles and data. */
const BESIDE = /\.(?:css|scss|sass|less|styl|wxss|acss|ttss|qss|json5?|md|txt)$/

/**
 * Finds the main file of a program: `main.ts`, else `main.js`, else any other `main.*`, styles and
 * data last.
 *
 * @returns The file's name, or `undefined` if there is none.
 */
export function findMain(names: readonly string[]): string | undefined {
  const mains = names.filter((name) => /^main\.[^/]+$/.test(name)).sort()
  return (
    ['main.ts', 'main.js'].find((name) => mains.includes(name)) ??
    mains.find((name) => !BESIDE.test(name)) ??
    mains[0]
  )
}
