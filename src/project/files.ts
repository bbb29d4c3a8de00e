import { readdir, readFile } from 'node:fs/promises'
import { extname, sep } from 'node:path'
import { kindOf } from '../compiler/file-names.ts'
import { compile } from '../compiler/index.ts'
import type { Repair } from '../platforms/contract.ts'
import type { PageCompilers } from '../platforms/page-compiler.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'

/** A program ready for loading. */
export interface CompiledProgram {
  readonly files: readonly CompiledFile[]
  /** Name of the entry file. */
  readonly main: string
}

/** Options for compiling a folder. */
export interface FolderOptions {
  readonly repairs: readonly Repair[]
  readonly pages: PageCompilers
  /** Whether to include the folder's server script. */
  readonly withServer: boolean
}

/** Returns whether a file is a page with a screen and a compiler. */
export const isPage = (name: string, pages: PageCompilers): boolean =>
  Object.hasOwn(pages, extname(name))

/**
 * Compiles the scripts and pages of a folder.
 *
 * @throws SyntaxError With every compile error.
 */
export async function compileFolder(
  folder: URL,
  { repairs, pages, withServer }: FolderOptions,
): Promise<CompiledProgram> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(sep).join('/'))
    .filter(
      (name) =>
        (isPage(name, pages) || kindOf(name) !== 'text') &&
        !name.startsWith('node_modules/') &&
        (withServer || name !== SERVER_FILE),
    )
  const sources: Record<string, string> = {}
  for (const name of names) sources[name] = await readFile(new URL(name, folder), 'utf8')
  const result = await compile(sources, { repairs, pages })
  if (result.ok) return result
  const places = result.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
  throw new SyntaxError(places.join('\n'))
}
