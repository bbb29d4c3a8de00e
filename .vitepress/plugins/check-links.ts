import { readFile, readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { type BuiltPage, findBroken, formatBroken, readPage } from './check-links/pages.ts'

/** Files that a link may lead to besides pages. */
interface Site {
  readonly pages: readonly BuiltPage[]
  readonly files: ReadonlySet<string>
}

/**
 * Looks at every page that was built: each link within the site has to lead to a page or a file, each
 * anchor to an element, and each page has to say something.
 *
 * @param folder Where the site was built.
 * @param base The site's base path, with a slash at both ends.
 * @throws {Error} With every page, link and anchor that is wrong, one a line.
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
