import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportsOf } from './exports.ts'
import { lists } from './lists.ts'
import { packageEntry } from './package-entry.ts'

/**
 * Derives the files that name platforms: imports have to be written out, so that a bundle carries
 * only what it uses of each platform.
 *
 * @param root Folder of the project.
 * @param ids Platforms, in the order of the list.
 * @returns Text by path.
 * @throws Error When a platform lacks a part or has an unusual id.
 */
export function derive(root: string, ids: readonly string[]): Readonly<Record<string, string>> {
  const unusual = ids.filter((id) => !/^[a-z][a-z0-9]*$/.test(id))
  if (unusual.length > 0) {
    throw new Error(
      `An id consists of lower-case letters and digits, unlike ${unusual.join(', ')}.`,
    )
  }
  const has = (id: string, part: string) => existsSync(join(root, 'src/platforms', id, part))
  const missing = ids.flatMap((id) =>
    lists
      .filter(({ part, optional }) => !optional && !has(id, part))
      .map(({ part }) => `src/platforms/${id}/${part}`),
  )
  if (missing.length > 0) {
    throw new Error(`Add ${missing.join(', ')}; src/platforms/_template/ shows how.`)
  }
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')
  return {
    ...Object.fromEntries(
      lists.map((list) => [
        `src/platforms/lists/${list.file}`,
        list.write(ids.filter((id) => has(id, list.part))),
      ]),
    ),
    ...Object.fromEntries(
      ids.map((id) => [
        `src/package/${id}.ts`,
        packageEntry(id, profilesOf(root, id), has(id, 'repairs.ts')),
      ]),
    ),
    'package.json': exportsOf(manifest, ids),
  }
}

/** Returns the ids of a platform's profiles, in order. */
function profilesOf(root: string, id: string): string[] {
  const source = readFileSync(join(root, 'src/platforms', id, 'profiles.ts'), 'utf8')
  return Array.from(source.matchAll(/^ {4}id: '(.+)',$/gm), (match) => match[1]!)
}

/** Returns the paths of derived files whose text differs from the text in the tree. */
export function outdated(root: string, files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((path) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== files[path]
  })
}
