import type { ElementNode } from '@vue/compiler-core'
import { valueOf } from '../../../page/compiler/blocks.ts'
import { IMPORT_NAME, noComponent } from './messages.ts'
import type { PageFile } from './page.ts'

/**
 * Finds the components of `<import>`.
 *
 * @returns Specifiers for `require` by name in lower case.
 */
export function findImports(
  file: PageFile,
  elements: readonly ElementNode[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of elements) {
    const src = valueOf(element, 'src')
    const name = valueOf(element, 'name') || /([^/]+?)(?:\.ux)?$/.exec(src)?.[1] || ''
    const at = element.loc.start.offset
    if (src === '' || name === '') {
      file.services.error(at, IMPORT_NAME)
      continue
    }
    const path = resolve(file, src)
    if (path === undefined) file.services.error(at, noComponent(src))
    else found.set(name.toLowerCase(), specifierOf(file.name, path))
  }
  return found
}

/** Returns the program's file for a `src`, with or without the extension. */
function resolve({ name, files }: PageFile, src: string): string | undefined {
  const bases = src.startsWith('/') ? [src.slice(1), `src${src}`] : [join(folderOf(name), src)]
  const candidates = bases.flatMap((base) => [base, `${base}.ux`, `${base}/index.ux`])
  return candidates.find((path) => files.includes(path))
}

/**
 * Returns the specifier of a program's file with the given name in the file's folder or a folder
 * above.
 */
export function findAbove({ name, files }: PageFile, wanted: string): string | undefined {
  for (let folder = folderOf(name); ; folder = folderOf(folder.slice(0, -1))) {
    const path = `${folder}${wanted}`
    if (path !== name && files.includes(path)) return specifierOf(name, path)
    if (folder === '') return undefined
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Joins a folder and a relative path. */
function join(folder: string, path: string): string {
  const parts = folder.split('/').filter(Boolean)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Returns the specifier of a file relative to another. */
function specifierOf(from: string, to: string): string {
  const up = folderOf(from).split('/').length - 1
  return up === 0 ? `./${to}` : `${'../'.repeat(up)}${to}`
}
