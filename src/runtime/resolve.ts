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

/** Style sheets, which have no effect on a program without a screen. */
export const STYLE = /\.(?:css|scss|sass|less|styl|wxss|acss|ttss|qss)$/
/** Pictures, fonts and sounds, which stand in a program by their paths. */
export const ASSET = /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|ttf|otf|woff2?|mp3|mp4|wav|ogg|m4a)$/i

const EXTENSIONS = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mts',
  '.mjs',
  '.cts',
  '.cjs',
  '.ets',
  '.vue',
  '.json',
  '/index.ts',
  '/index.tsx',
  '/index.js',
  '/index.jsx',
  '/index.ets',
  '/index.vue',
] as const

/** Extensions of compiled files in an import, and the extensions of the sources. */
const SOURCES = [
  ['.js', '.ts'],
  ['.js', '.tsx'],
  ['.jsx', '.tsx'],
  ['.mjs', '.mts'],
  ['.cjs', '.cts'],
] as const

/** Beginnings of a path from the root of the sources, in the templates of build tools. */
const ALIASES = ['@/', '~/', '/', '~@/', '@root/'] as const
const SOURCE_FOLDERS = ['', 'src/', 'ets/', 'src/main/ets/', 'app/'] as const

/**
 * Finds the file for a specifier: a path from the importing file or, with an alias, from the root;
 * or a name, for a file that stands in for a package. The extension may be left out; `./x.js` finds
 * `x.ts`, as in TypeScript. A path that leaves the program is followed without the outer folders,
 * so that a file copied from a larger project finds its neighbors.
 *
 * @param files Has a property for each file name.
 * @param from Name of the importing file.
 * @returns The file's name, or `undefined` if there is none.
 */
export function resolveFile(files: object, from: string, specifier: string): string | undefined {
  if (isRelative(specifier)) {
    const path = join(slice(from, 0, lastIndexOf(from, '/') + 1), specifier)
    return withExtension(files, path) ?? withoutFolders(files, path)
  }
  for (let index = 0; index < ALIASES.length; index++) {
    if (!startsWith(specifier, ALIASES[index]!)) continue
    const path = join('', slice(specifier, ALIASES[index]!.length))
    return underSources(files, path) ?? withoutFolders(files, path)
  }
  if (specifier === '') return undefined
  return underSources(files, specifier) ?? withExtension(files, `node_modules/${specifier}`)
}

function underSources(files: object, path: string): string | undefined {
  for (let index = 0; index < SOURCE_FOLDERS.length; index++) {
    const found = withExtension(files, SOURCE_FOLDERS[index]! + path)
    if (found !== undefined) return found
  }
  return undefined
}

function withExtension(files: object, path: string): string | undefined {
  for (let index = 0; index < EXTENSIONS.length; index++) {
    const name = path + EXTENSIONS[index]!
    if (hasOwn(files, name)) return name
  }
  for (let index = 0; index < SOURCES.length; index++) {
    const compiled = SOURCES[index]![0]
    if (!endsWith(path, compiled)) continue
    const name = slice(path, 0, -compiled.length) + SOURCES[index]![1]
    if (hasOwn(files, name)) return name
  }
  return undefined
}

function withoutFolders(files: object, path: string): string | undefined {
  for (let slash = indexOf(path, '/'); slash >= 0; slash = indexOf(path, '/', slash + 1)) {
    const found = withExtension(files, slice(path, slash + 1))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Returns the folder that a relative path means, with a slash at the end; empty for the root.
 *
 * @param from Name of the file with the path.
 */
export function folderOf(from: string, path: string): string {
  const folder = join(slice(from, 0, lastIndexOf(from, '/') + 1), path)
  return folder === '' ? '' : `${folder}/`
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
