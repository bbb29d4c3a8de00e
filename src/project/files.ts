import { readdir, readFile } from 'node:fs/promises'
import { compile, SERVER_FILE } from '../compiler/index.ts'
import type { Repair } from '../platforms/contract.ts'
import type { CompiledFile } from '../sandbox/request.ts'

/** A program as it can be loaded. */
export interface CompiledProgram {
  readonly files: readonly CompiledFile[]
  /** Name of the file that starts. */
  readonly main: string
}

const SCRIPT = /\.[cm]?[jt]s$/

/**
 * Compiles the scripts of a folder.
 *
 * @param withServer Whether the folder's server script takes part.
 * @throws SyntaxError That names every place that cannot be compiled.
 */
export async function compileFolder(
  folder: URL,
  repairs: readonly Repair[],
  withServer: boolean,
): Promise<CompiledProgram> {
  const names = (await readdir(folder)).filter(
    (name) => SCRIPT.test(name) && !name.endsWith('.d.ts') && (withServer || name !== SERVER_FILE),
  )
  const sources: Record<string, string> = {}
  for (const name of names) sources[name] = await readFile(new URL(name, folder), 'utf8')
  const result = await compile(sources, { repairs })
  if (result.ok) return result
  const places = result.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
  throw new SyntaxError(places.join('\n'))
}
