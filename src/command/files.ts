import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { isFileName } from '../permalink/index.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'
import { misuse, Problem } from './problem.ts'

/**
 * Reads a program's files under the names for a link: the first file is `main`, and all files lie
 * in a single folder.
 *
 * @param server File with a server script.
 * @throws Problem When a file cannot be read, or a link cannot hold a name.
 */
export async function readProgram(
  paths: readonly string[],
  server: string | undefined,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [index, path] of paths.entries()) {
    const name = index === 0 ? `main${extname(path)}` : basename(path)
    if (!isFileName(name))
      throw misuse(`A link cannot contain a file named '${name}'. Rename the file.`)
    if (Object.hasOwn(files, name))
      throw misuse(`Two files have the name '${name}'. Rename one of them.`)
    files[name] = await read(path)
  }
  if (server !== undefined) {
    if (Object.hasOwn(files, SERVER_FILE))
      throw misuse(`There are two server scripts. Use --server or ${SERVER_FILE}, not both.`)
    files[SERVER_FILE] = await read(server)
  }
  return files
}

async function read(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not text in UTF-8' : (error as Error).message
    throw new Problem(`Cannot read ${path}: ${reason}`)
  }
}
