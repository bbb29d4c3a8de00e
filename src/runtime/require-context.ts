import { indexOf, match, ownKeys, put, slice, startsWith, toText } from './primordials.ts'
import { folderOf } from './resolve.ts'

const ANY = /^\.\//

/** Loads a file of a folder by its path in the folder. */
export interface RequireContext {
  (key: unknown): unknown
  /** Returns the paths of the files, each after `./`. */
  keys(): string[]
}

/**
 * Creates the files of a folder, as webpack's `require.context` does, which the templates of quick
 * app and other tools use.
 *
 * @param files Has a property for each file name.
 * @param from Name of the calling file.
 * @param given Arguments of the call: folder, whether with its folders, and a pattern of paths.
 * @param require Loads a file by a path from another file.
 */
export function requireContext(
  files: object,
  from: string,
  given: readonly [folder: unknown, deep?: unknown, pattern?: RegExp],
  require: (from: string, specifier: unknown) => unknown,
): RequireContext {
  const folder = folderOf(from, toText(given[0]))
  const isDeep = given[1] !== false
  const pattern = given[2] ?? ANY
  const context = (key: unknown) => require(folder, key)
  put(context, 'keys', () => {
    const keys: string[] = []
    const names = ownKeys(files)
    for (let index = 0; index < names.length; index++) {
      const name = toText(names[index])
      if (!startsWith(name, folder)) continue
      const path = slice(name, folder.length)
      if (!isDeep && indexOf(path, '/') >= 0) continue
      if (match(pattern, `./${path}`)) put(keys, keys.length, `./${path}`)
    }
    return keys
  })
  return context as RequireContext
}
