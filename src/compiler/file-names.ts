/** The file that is the server and not the program. */
export const SERVER_FILE = 'server.ts'

const SCRIPT = /\.[cm]?[jt]s$/
const TYPESCRIPT = /\.[cm]?ts$/

/** Whether the compiler knows what to do with a file of this name. */
export function isScript(name: string): boolean {
  return SCRIPT.test(name)
}

/** @returns The extension with its dot, e.g. `.ts`; empty for none. */
export function extensionOf(name: string): string {
  return /\.[^./]+$/.exec(name)?.[0] ?? ''
}

/** Whether a file of this name may hold types. */
export function isTypeScript(name: string): boolean {
  return TYPESCRIPT.test(name)
}

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
