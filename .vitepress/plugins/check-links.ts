import { readFile, readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { type BuiltPage, findBroken, formatBroken, readPage } from './check-links/pages.ts'

/** Files, besides pages, that a link may lead to. */
interface Site {
  readonly pages: readonly BuiltPage[]
  readonly files: ReadonlySet<string>
}

/**
 * Checks every built page: each link within the site has to lead to a page or a file, each anchor
 * to an element, and each page needs text.
 *
 * @param folder Folder of the built site.
 * @param base The site's base path, with a slash at both ends.
 * @throws {Error} With every wrong page, link and anchor, one per line.
 */
export async function checkLinks(folder: string, base: string): Promise<void> {
  const { pages, files } = await readSite(folder)
  const broken = findBroken(pages, files, base)
  if (broken.length > 0) {
    throw new Error(`The site has broken links:\n${broken.map(formatBroken).join('\n')}`)
  }
}

async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
  const pages: BuiltPage[] = []
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.push(readPage(file, await readFile(join(folder, file), 'utf8')))
  }
  return { pages, files: new Set(files) }
}
