import {
  append,
  endsWith,
  hasOwn,
  indexOf,
  lastIndexOf,
  list,
  slice,
  startsWith,
} from './primordials.ts'

const EXTENSIONS = ['', '.ts', '.js', '.mts', '.mjs', '/index.ts', '/index.js'] as const

/**
 * Finds the file for a relative specifier, with or without extension; `./x.js` finds `x.ts`, as in
 * TypeScript.
 *
 * @param files Has a property for each file name.
 * @param from Name of the importing file.
 * @returns The file's name, or `undefined` if there is none.
 */
export function resolveFile(files: object, from: string, specifier: string): string | undefined {
  const path = join(slice(from, 0, lastIndexOf(from, '/') + 1), specifier)
  for (let index = 0; index < EXTENSIONS.length; index++) {
    const name = path + EXTENSIONS[index]!
    if (hasOwn(files, name)) return name
  }
  const source = endsWith(path, '.js') ? `${slice(path, 0, -3)}.ts` : path
  return hasOwn(files, source) ? source : undefined
}

export const isRelative = (specifier: string): boolean =>
  startsWith(specifier, './') ||
  startsWith(specifier, '../') ||
  specifier === '.' ||
  specifier === '..'

/** Joins a folder and a relative path; `..` above the root stays at the root. */
function join(folder: string, path: string): string {
  const parts = list<string>()
  const whole = folder + path
  for (let start = 0; start <= whole.length;) {
    const slash = indexOf(whole, '/', start)
    const end = slash < 0 ? whole.length : slash
    const part = slice(whole, start, end)
    if (part === '..') {
      if (parts.length) parts.length--
    } else if (part !== '' && part !== '.') append(parts, part)
    start = end + 1
  }
  let joined = ''
  for (let index = 0; index < parts.length; index++) joined += (index ? '/' : '') + parts[index]!
  return joined
}
