import { readdir, readFile } from 'node:fs/promises'
import { sep } from 'node:path'
import { kindOf } from '../compiler/file-names.ts'
import { compile } from '../compiler/index.ts'
import type { Repair } from '../platforms/contract.ts'
import { findFormat } from '../platforms/find-format.ts'
import type { Pages } from '../platforms/page-compiler.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'

/** A program ready for loading. */
export interface CompiledProgram {
  readonly files: readonly CompiledFile[]
  /** Name of the entry file. */
  readonly main: string
  /** Whether the entry file is a page with a screen. */
  readonly isPage: boolean
}

/** Options for compiling a folder. */
export interface FolderOptions {
  readonly repairs: readonly Repair[]
  readonly pages: Pages | undefined
  /** Names that conditional comments may ask for; the comments are not read if unset. */
  readonly conditions?: readonly string[]
  /** Whether to include the folder's server script. */
  readonly withServer: boolean
}

/**
 * Compiles the scripts and pages of a folder.
 *
 * @throws SyntaxError With every compile error.
 */
export async function compileFolder(
  folder: URL,
  { repairs, pages, conditions, withServer }: FolderOptions,
): Promise<CompiledProgram> {
  const formats = pages?.formats ?? []
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(sep).join('/'))
    .filter(
      (name) =>
        (kindOf(name) !== 'text' || findFormat(formats, name, '')) &&
        !name.startsWith('node_modules/') &&
        (withServer || name !== SERVER_FILE),
    )
  const sources: Record<string, string> = {}
  for (const name of names) sources[name] = await readFile(new URL(name, folder), 'utf8')
  const result = await compile(sources, {
    repairs,
    ...(pages && { pages }),
    ...(conditions && { conditions }),
  })
  if (result.ok) {
    const { main } = result
    return { ...result, isPage: findFormat(formats, main, sources[main]!, names) !== undefined }
  }
  const places = result.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
  throw new SyntaxError(places.join('\n'))
}
