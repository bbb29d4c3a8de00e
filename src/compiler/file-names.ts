const SCRIPT = /\.[cm]?[jt]s$/
const TYPESCRIPT = /\.[cm]?ts$/

/** Returns whether the compiler can compile a file of this name. */
export function isScript(name: string): boolean {
  return SCRIPT.test(name)
}

/**
 * Returns a file's extension.
 *
 * @returns The extension with its dot, e.g. `.ts`; empty for none.
 */
export function extensionOf(name: string): string {
  return /\.[^./]+$/.exec(name)?.[0] ?? ''
}

/** Returns whether a file of this name may hold types. */
export function isTypeScript(name: string): boolean {
  return TYPESCRIPT.test(name)
}
