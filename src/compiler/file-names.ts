import { ASSET, STYLE } from '../runtime/resolve.ts'

const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx|ets|wxs)$/
const TYPESCRIPT = /\.(?:[cm]?ts|tsx|ets)$/
const JSX = /\.(?:[jt]sx|[cm]?js)$/

/** How the compiler reads a file. A text is data that nothing runs. */
export type FileKind = 'script' | 'json' | 'style' | 'text'

/** Returns the kind of a file that is no page. */
export function kindOf(name: string): FileKind {
  if (SCRIPT.test(name) && !name.endsWith('.d.ts')) return 'script'
  if (name.endsWith('.json')) return 'json'
  return STYLE.test(name) ? 'style' : 'text'
}

/** Returns whether the compiler can compile a file of this name. */
export function isScript(name: string): boolean {
  return SCRIPT.test(name)
}

/** Returns whether an import of this name means a picture, a font or a sound. */
export function isAsset(specifier: string): boolean {
  return ASSET.test(specifier)
}

/** Returns whether an import of this name means a style sheet. */
export function isStyle(specifier: string): boolean {
  return STYLE.test(specifier)
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

/** Returns whether a file of this name may hold JSX. */
export function mayHoldJsx(name: string): boolean {
  return JSX.test(name)
}
