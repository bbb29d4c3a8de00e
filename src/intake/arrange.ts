import { extensionOf, kindOf } from '../compiler/file-names.ts'
import { findMain } from '../scenario/file-names.ts'
import type { Scripts } from './scripts.ts'

/**
 * Returns a program with the main file that this site runs. A script keeps its place, and a new
 * `main.ts` imports the script; a script in the project's folder without importers is renamed. A page
 * is renamed, and the paths to all other files stay as seen from the page.
 *
 * @param files Text by path.
 * @param starts The file that the program starts with, after the scripts that run before.
 * @param isPage Returns whether the platform draws a file.
 */
export function withMain(
  files: ReadonlyMap<string, string>,
  starts: readonly string[],
  { links }: Scripts,
  isPage: (name: string) => boolean = () => false,
): Record<string, string> {
  const start = starts.at(-1)!
  if (findMain([...files.keys()]) === start) return Object.fromEntries(files)
  const main = `main${extensionOf(start)}`
  if (kindOf(start) !== 'script' || isPage(start)) {
    return seenFrom(start, main, files)
  }
  const others = [...files.keys()].filter((path) => path !== start)
  const isFree = others.every((path) => !links.reachedFrom(path).has(start))
  if (isFree && starts.length === 1 && !start.includes('/')) {
    return Object.fromEntries(
      [...files].map(([path, text]) => [path === start ? main : path, text]),
    )
  }
  const imports = starts.map((each) => `import '${specifierOf(each, links)}'\n`)
  return { 'main.ts': imports.join(''), ...Object.fromEntries(files) }
}

/**
 * Returns the files by the paths in a page's imports, without leading `../`. Of two files with such a
 * path, the file nearer to the page gets the path; the other file keeps its own path or moves to
 * `outer/`.
 */
function seenFrom(
  page: string,
  main: string,
  files: ReadonlyMap<string, string>,
): Record<string, string> {
  const folder = page.split('/').slice(0, -1)
  const others = [...files.keys()].filter((path) => path !== page)
  const placed = others.map((path) => {
    const parts = path.split('/')
    let shared = 0
    while (shared < folder.length && folder[shared] === parts[shared]) shared++
    return { path, shared, seen: parts.slice(shared).join('/') }
  })
  const taken = new Map([[main, files.get(page)!]])
  for (const { path, seen } of placed.sort((one, other) => other.shared - one.shared)) {
    // Another main file would run in the page's place.
    const isFree = (name: string) => !taken.has(name) && findMain([main, name]) === main
    const free = [seen, path, `${OUTER}${path}`].find(isFree)
    if (free !== undefined) taken.set(free, files.get(path)!)
  }
  return Object.fromEntries(taken)
}

/** Folder of files that have the path of a file nearer to the page. */
const OUTER = 'outer/'

/** Returns the specifier by which the main file imports a script. */
function specifierOf(start: string, links: Scripts['links']): string {
  const short = `./${start.replace(/\.tsx?$/, '')}`
  return links.resolve('main.ts', short) === start ? short : `./${start}`
}
