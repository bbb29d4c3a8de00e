/* Programs that this site exported: a project for Node, and a page. */

import { decodeScenario } from '../permalink/index.ts'
import { validateScenario } from '../permalink/validate.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Folder of the program in an exported project. */
export const PROGRAM = 'program/'
/** Files of an exported project that are read besides the program. */
export const START = 'start.js'
export const README = 'README.md'

/** Returns whether the files of a project were exported by this site. */
export function isExportedProject(paths: readonly string[]): boolean {
  return (
    [START, 'polysocket/project.js'].every((path) => paths.includes(path)) &&
    paths.some((path) => path.startsWith(PROGRAM))
  )
}

/**
 * Reads an exported project, with all changes made since the export.
 *
 * @param files Text by path, of the program, `start.js` and the README.
 * @returns `undefined` when the settings cannot be read.
 */
export async function readExportedProject(
  files: ReadonlyMap<string, string>,
): Promise<Scenario | undefined> {
  const program = [...files].flatMap(([path, text]) =>
    path.startsWith(PROGRAM) ? [[path.slice(PROGRAM.length), text] as const] : [],
  )
  // In live mode the start script has no simulated network; the link has one.
  const [linked, { readSettings }] = await Promise.all([
    linkedScenario(files.get(README) ?? ''),
    import('./start-settings.ts'),
  ])
  const settings = readSettings(files.get(START) ?? '')
  if (!settings) return undefined
  try {
    return validateScenario({ ...linked, ...settings, files: Object.fromEntries(program) })
  } catch {
    return undefined
  }
}

/**
 * Reads an exported page, which holds a link to its program.
 *
 * @returns `undefined` for any other page.
 */
export async function readExportedPage(html: string): Promise<Scenario | undefined> {
  return html.includes('· Polysocket</title>') ? linkedScenario(html) : undefined
}

/** Reads the first link to a program in a text. */
async function linkedScenario(text: string): Promise<Scenario | undefined> {
  const [, hash] = /\/playground\/?#(\d+\.[\w-]+)/.exec(text) ?? []
  try {
    return hash === undefined ? undefined : await decodeScenario(hash)
  } catch {
    return undefined
  }
}
