import type * as TypeScript from 'typescript'
import { pageFormats } from '../../../src/platforms/lists/page-formats.ts'
import { ASSET, resolveFile, STYLE } from '../../../src/runtime/resolve.ts'
import { createJsxTest } from './jsx-test.ts'
import { UNTYPED } from './untyped.ts'

/** A module found for an import, in the form of TypeScript's API. */
interface Found {
  readonly resolvedModule:
    { readonly resolvedFileName: string; readonly extension: string } | undefined
}

/** The parts of Monaco's TypeScript worker in use. */
interface Host {
  getScriptFileNames(): readonly string[]
  getScriptKind(file: string): number
  getScriptSnapshot(
    file: string,
  ): { getText(start: number, end: number): string; getLength(): number } | undefined
  resolveModuleNameLiterals?(literals: readonly { text: string }[], from: string): Found[]
}

const TS = 3
const TSX = 4

/** Kinds of scripts, and TypeScript's extensions of them, by the extensions of files. */
const KINDS: Readonly<Record<string, readonly [kind: number, extension: string]>> = {
  js: [1, '.js'],
  mjs: [1, '.mjs'],
  cjs: [1, '.cjs'],
  jsx: [2, '.jsx'],
  ts: [TS, '.ts'],
  ets: [TS, '.ts'],
  mts: [3, '.mts'],
  cts: [3, '.cts'],
  tsx: [TSX, '.tsx'],
  json: [6, '.json'],
}

/** The folder of an editor's program, see `models.ts`. */
const ROOT = /^file:\/\/\/(?:\d+\/)?(?!\.types\/)/

/**
 * Changes a TypeScript worker to find the files of a program as a run finds them: by alias, without
 * extension, whatever the kind of script.
 *
 * @param ts The compiler of the worker.
 * @returns The worker.
 */
export function findFilesAsRun<Worker extends object>(
  worker: Worker,
  ts: typeof TypeScript,
): Worker {
  const host = worker as unknown as Host
  const hasJsx = createJsxTest(ts)
  host.getScriptKind = (file) => {
    const [kind] = kindOf(file) ?? KINDS.ts!
    return kind === TS && ROOT.test(file) && hasJsx(textOf(file)) ? TSX : kind
  }
  host.resolveModuleNameLiterals = (literals, from) => {
    const [root] = ROOT.exec(from) ?? []
    const files = root === undefined ? {} : filesUnder(root)
    const name = decodeURIComponent(from.slice(root?.length ?? 0))
    return literals.map(({ text }) => {
      if (root === undefined) return { resolvedModule: undefined }
      if (isUntyped(text)) return found(UNTYPED, '.d.ts')
      const file = resolveFile(files, name, text)
      const kind = file === undefined ? undefined : kindOf(file)
      return kind ? found(files[file!]!, kind[1]) : { resolvedModule: undefined }
    })
  }
  function textOf(file: string): string {
    const text = host.getScriptSnapshot(file)
    return text?.getText(0, text.getLength()) ?? ''
  }
  /** Returns the addresses of the files of a program by name. */
  function filesUnder(root: string): Record<string, string> {
    const own = host.getScriptFileNames().filter((file) => ROOT.exec(file)?.[0] === root)
    return Object.fromEntries(
      own.map((file) => [decodeURIComponent(file.slice(root.length)), file]),
    )
  }
  return worker
}

const found = (resolvedFileName: string, extension: string): Found => ({
  resolvedModule: { resolvedFileName, extension },
})

const PAGES: readonly string[] = Object.values(pageFormats)
  .flat()
  .map(({ extension }) => extension)
  .filter((extension) => !kindOf(extension))

/** Returns whether an import is of a file beside the scripts: a style, a picture, a page. */
function isUntyped(specifier: string): boolean {
  return (
    STYLE.test(specifier) ||
    ASSET.test(specifier) ||
    PAGES.some((extension) => specifier.endsWith(extension))
  )
}

function kindOf(file: string) {
  return KINDS[file.slice(file.lastIndexOf('.') + 1)]
}
