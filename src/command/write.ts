import { lstat, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFileName } from '../permalink/index.ts'
import { sameFileKey } from '../writing/file-names.ts'
import { Problem } from './problem.ts'

/**
 * Writes a scenario's files into a folder, and creates the folder if necessary. File names are
 * untrusted: each must lie in the folder, and symbolic links are never followed.
 *
 * @param force Whether to replace existing files. If unset, an existing file prevents all writes.
 * @returns Paths of the files written.
 * @throws Problem When a file exists or cannot be written.
 */
export async function writeFiles(
  files: Readonly<Record<string, string>>,
  folder: string,
  force: boolean,
): Promise<string[]> {
  const names = Object.keys(files)
  checkNames(names)
  const paths = names.map((name) => join(folder, name))
  try {
    for (const path of force ? [] : paths) {
      if (await isThere(path)) {
        throw new Problem(
          `${path} already exists. Nothing was written. Use --force to replace the file.`,
        )
      }
    }
    await mkdir(folder, { recursive: true })
    for (const [index, source] of Object.values(files).entries()) {
      await makeFolders(folder, names[index]!)
      if (force) await rm(paths[index]!, { force: true })
      await writeFile(paths[index]!, source, { flag: 'wx' })
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem((error as Error).message)
  }
  return paths
}

/**
 * Creates the folders of a file's name.
 *
 * @throws Problem When a folder is a symbolic link, which may lead elsewhere.
 */
async function makeFolders(folder: string, name: string): Promise<void> {
  let path = folder
  for (const part of name.split('/').slice(0, -1)) {
    path = join(path, part)
    if (!(await isThere(path))) await mkdir(path)
    else if (!(await lstat(path)).isDirectory()) {
      throw new Problem(`${path} is not a folder. Remove it, or choose another folder.`)
    }
  }
}

/**
 * Checks file names before writing.
 *
 * @throws Problem For an invalid file name, or for two names of the same file.
 */
function checkNames(names: readonly string[]): void {
  const taken = new Map<string, string>()
  for (const name of names) {
    if (!isFileName(name))
      throw new Problem(`'${name}' is not a valid file name. Nothing was written.`)
    const other = taken.get(sameFileKey(name))
    if (other !== undefined) {
      throw new Problem(
        `'${other}' and '${name}' are the same file on systems that ignore case. Nothing was written. Use --json to print both.`,
      )
    }
    taken.set(sameFileKey(name), name)
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    // Not `stat`: a link that leads nowhere is there as well.
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
