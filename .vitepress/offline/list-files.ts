import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { OfflineManifest, SiteFile } from './manifest.ts'

/** Files for hosts and search engines, or for the build alone; no page requests them. */
const NOT_FOR_PAGES =
  /^(_headers|_redirects|hashmap\.json|sitemap\.xml|(.*\/)?feed\.xml|robots\.txt|llms\.txt|sw\.js|404\.html|.*\.md)$/

/** Files that most visits never use: pictures, Monaco, search. */
const RARE = /\.(png|webp|jpg)$/
const LARGE = 400_000

/**
 * Lists the files of a built site with digests.
 *
 * @param folder Folder of the built site.
 * @param base The site's base path, with a slash at both ends.
 */
export async function listFiles(folder: string, base: string): Promise<OfflineManifest> {
  const first: SiteFile[] = []
  const later: SiteFile[] = []
  for (const path of await pathsIn(folder)) {
    if (NOT_FOR_PAGES.test(path)) continue
    const bytes = await readFile(join(folder, path))
    const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`
    const url = base + path.replace(/(^|\/)index\.html$/, '$1')
    const rare = RARE.test(path) || bytes.length > LARGE
    ;(rare ? later : first).push({ url, integrity })
  }
  return { first, later, notFound: await readFile(join(folder, '404.html'), 'utf8') }
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
    .sort()
}
