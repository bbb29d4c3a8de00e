import { isPage } from '../platforms/page-formats.ts'
import { resolveFile } from '../runtime/resolve.ts'
import { findMain, SERVER_FILE } from '../scenario/file-names.ts'
import type { Named } from './adapter.ts'
import { portedFiles, portProgram, type AdapterChoice, type Port } from './port.ts'
import { Refusal } from './refusal.ts'
import type { SourceFile } from './source/files.ts'
import { parseSource } from './source/parse.ts'
import { specifiersOf, walk } from './source/tree.ts'
import { usesPlatform } from './uses-platform.ts'

/** The files of a program, source by name. */
type Files = Readonly<Record<string, string>>

/** A program of one or more files for another platform. */
export interface ProgramPort {
  readonly main: string
  readonly port: Port
  /** All files of the port; the files of the program if the program is not ported. */
  readonly files: Files
}

/**
 * Ports a program of one or more files: the main file and the scripts that it imports as modules
 * together, in the target's own calls; other scripts that use the platform only over an adapter. The
 * server script and everything else are kept.
 */
export function portFiles(
  files: Files,
  from: Named,
  to: Named,
  adapter?: AdapterChoice,
): ProgramPort {
  const names = Object.keys(files)
  const main = findMain(names) ?? ''
  const isMarkup = main !== '' && !SCRIPT.test(main)
  if (isMarkup || isPage(from.id, main, files[main] ?? '', names)) {
    return { main, port: { tier: 'impossible', refusals: [new Refusal('page', {}, 1)] }, files }
  }
  const modules = modulesOf(files, main)
  const isModule = (file: string) => modules.some((each) => each.file === file)
  const beside = Object.entries(files)
    .filter(([file]) => SCRIPT.test(file) && !/\.d\.ts$/.test(file) && file !== SERVER_FILE)
    .filter(([file, text]) => !isModule(file) && mayUse(text, file, from, files, isModule))
    .map(([file, text]) => ({ file, text }))
  const port = portProgram(modules, from, to, adapter, beside)
  if (port.tier === 'impossible') return { main, port, files }
  return { main, port, files: portedFiles(files, main, port) }
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|ets)$/

/**
 * Returns the main file and the modules that it imports, directly and through others, in the order in
 * which they run.
 */
function modulesOf(files: Files, main: string): SourceFile[] {
  const found = new Map<string, SourceFile>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !SCRIPT.test(file)) return
    seen.add(file)
    const text = files[file]!
    for (const specifier of importsOf(text)) {
      const next = resolveFile(files, file, specifier)
      if (next !== undefined) visit(next)
    }
    found.set(file, { file, text })
  }
  if (Object.hasOwn(files, main)) visit(main)
  return found.size > 0 ? [...found.values()] : [{ file: main, text: '' }]
}

/** Returns the specifiers of the modules that a module imports or exports again. */
function importsOf(text: string): string[] {
  try {
    return specifiersOf(parseSource(text).program).map(({ value }) => value)
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** Returns whether a file beside the modules uses a platform or a module, or cannot be read. */
function mayUse(
  text: string,
  file: string,
  { port }: Named,
  files: Files,
  isModule: (file: string) => boolean,
): boolean {
  try {
    const source = parseSource(text)
    if (usesPlatform(source, port.reader)) return true
    let uses = false
    walk(source.program, (node) => {
      if (node.type !== 'StringLiteral') return
      const target = resolveFile(files, file, node.value)
      uses ||= target !== undefined && isModule(target)
    })
    return uses
  } catch (error) {
    if (error instanceof Refusal) return true
    throw error
  }
}
