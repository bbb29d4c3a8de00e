import type { Dialect, PortPlatform } from '../platforms/port-contract.ts'
import { resolveFile } from '../runtime/resolve.ts'
import { parseSource } from './source/parse.ts'
import { specifiersOf } from './source/tree.ts'

type Files = Readonly<Record<string, string>>

const EXTENSION = /\.[cm]?[jt]sx?$/

/** Returns a target whose programs are written in a dialect. */
export const inDialect = (port: PortPlatform, dialect: Dialect): PortPlatform => ({
  ...port,
  writer: { ...port.writer, dialect },
})

/**
 * Renames scripts to the extension of a dialect, and drops the extensions from their imports.
 *
 * @param isScript Returns whether a file is a script of the dialect.
 */
export function renameForDialect(
  files: Files,
  { extension }: Dialect,
  isScript: (file: string) => boolean,
): Files {
  const renamed = (file: string) => file.replace(EXTENSION, extension)
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) =>
      isScript(file)
        ? [renamed(file), withoutExtensions(text, file, files, isScript)]
        : [file, text],
    ),
  )
}

/** Returns a module that imports scripts without their extensions. */
function withoutExtensions(
  text: string,
  file: string,
  files: Files,
  isScript: (file: string) => boolean,
): string {
  return specifiersOf(parseSource(text).program).reduceRight((result, { value, start, end }) => {
    const target = resolveFile(files, file, value)
    const short = value.replace(EXTENSION, '')
    if (target === undefined || !isScript(target) || short === value) return result
    return result.slice(0, start!) + `'${short}'` + result.slice(end!)
  }, text)
}
