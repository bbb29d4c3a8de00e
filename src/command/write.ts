import { lstat, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFileName } from '../permalink/index.ts'
import { Problem } from './problem.ts'

/**
 * Writes a scenario's files into a folder, which is made if it is not there. Their names come from
 * a stranger: each is the name of a file in that folder and no path, and a symbolic link that is
 * there is never written through.
 *
 * @param force Whether to replace files that are there. Otherwise nothing is written at all.
 * @returns Paths of the files written.
 * @throws Problem When a file is there already or cannot be written.
 */
export async function writeFiles(
  files: Readonly<Record<string, string>>,
  folder: string,
  force: boolean,
): Promise<string[]> {
  const paths = Object.keys(files).map((name) => {
    if (!isFileName(name)) throw new Problem(`'${name}' is no name of a file.`)
    return join(folder, name)
  })
  try {
    for (const path of force ? [] : paths) {
      if (await isThere(path)) {
        throw new Problem(`${path} is there already. Nothing was written; --force replaces it.`)
      }
    }
    await mkdir(folder, { recursive: true })
    for (const [index, source] of Object.values(files).entries()) {
      if (force) await rm(paths[index]!, { force: true })
      await writeFile(paths[index]!, source, { flag: 'wx' })
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem((error as Error).message)
  }
  return paths
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
