import { posix } from 'node:path'
import ts from 'typescript'

/**
 * Follows imports from some declaration files.
 *
 * @param files Text by path.
 * @returns Paths of all files needed by a reader of the first files, including the first files.
 * @throws Error When a file imports a missing file.
 */
export function reachable(
  files: ReadonlyMap<string, string>,
  starts: readonly string[],
): ReadonlySet<string> {
  const found = new Set(starts)
  // A set gives what is added while it is being read as well.
  for (const file of found) {
    for (const { fileName } of ts.preProcessFile(files.get(file) ?? '').importedFiles) {
      if (!fileName.startsWith('.')) continue
      const target = posix.join(posix.dirname(file), fileName.replace(/\.js$/, '.d.ts'))
      if (!files.has(target)) throw new Error(`${file} imports ${fileName}, which is not there`)
      found.add(target)
    }
  }
  return found
}
