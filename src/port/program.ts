import { isPage } from '../platforms/page-formats.ts'
import { findMain, SERVER_FILE } from '../scenario/file-names.ts'
import type { Named } from './adapter.ts'
import { detectPlatforms } from './detect.ts'
import { portProgram, type Port } from './port.ts'
import { Refusal } from './refusal.ts'

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
 * Ports a program of one or more files. Only the main file is rewritten: other files and the server
 * script are kept, and a program with uses of the platform in another file is refused.
 */
export function portFiles(files: Files, from: Named, to: Named): ProgramPort {
  const main = findMain(Object.keys(files)) ?? ''
  const refused = (refusal: Refusal): ProgramPort => ({
    main,
    port: { tier: 'impossible', refusals: [refusal] },
    files,
  })
  const isMarkup = main !== '' && !SCRIPT.test(main)
  if (isMarkup || isPage(from.id, main, files[main] ?? ''))
    return refused(new Refusal('page', {}, 1))
  const other = Object.keys(files).find(
    (file) => file !== main && file !== SERVER_FILE && mayUse(files[file]!, file, from),
  )
  if (other !== undefined) return refused(new Refusal('other files', { file: other, main }, 1))
  const port = portProgram(files[main] ?? '', from, to)
  if (port.tier === 'impossible') return { main, port, files }
  const adapter = port.tier === 'adapter' ? { [port.file]: port.adapter } : {}
  return { main, port, files: { ...files, [main]: port.code, ...adapter } }
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|ets)$/

/** Returns whether a file uses a platform, or cannot be read. */
function mayUse(text: string, file: string, { id, port }: Named): boolean {
  if (!SCRIPT.test(file) || file.endsWith('.d.ts')) return false
  try {
    return detectPlatforms(text, { [id]: port.reader }).length > 0
  } catch (error) {
    if (error instanceof Refusal) return true
    throw error
  }
}
