import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildVitePress } from '../support/vitepress.ts'

const DIST = resolve('.vitepress/dist')

/** The built site, with the pages known to the bench. */
export interface BuiltSite {
  readonly folder: string
  readonly built: Date
  /** Path of a page of the reference, if there are any. */
  readonly reference?: string
  /** Path of a page with examples run in place; unset without such a page. */
  readonly examples?: string
}

/** Finds the built site, or builds the site when missing. */
export async function builtSite(say: (text: string) => void): Promise<BuiltSite> {
  const index = join(DIST, 'index.html')
  if (!existsSync(index)) {
    say('building the site')
    await buildVitePress('.', DIST)
  }
  return {
    folder: DIST,
    built: statSync(index).mtime,
    reference: firstPage('reference'),
    examples: firstPage('guide/examples'),
  }
}

/** Returns the first page in a folder or below, by name. */
function firstPage(folder: string): string | undefined {
  const root = join(DIST, folder)
  if (!existsSync(root)) return undefined
  const [page] = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.split(/[\\/]/).at(-1) === 'index.html')
    .sort()
  return page && `/${folder}/${page.replaceAll('\\', '/').slice(0, -'index.html'.length)}`
}
