import type { GivenFile, Source } from './contract.ts'
import { IntakeError } from './error.ts'
import { MAX_ARCHIVE, MAX_ENTRIES } from './limits.ts'

const OTHER_ARCHIVE = /\.(?:7z|rar|gz|tgz|tar|bz2|xz)$/i

/**
 * Lists given files; a single archive stands for the files within.
 *
 * @throws IntakeError
 */
export async function openSource(given: readonly GivenFile[]): Promise<Source> {
  if (given.length > MAX_ENTRIES) throw new IntakeError('too-many', { limit: MAX_ENTRIES })
  const [only] = given
  if (only && given.length === 1) {
    if (OTHER_ARCHIVE.test(only.path)) throw new IntakeError('archive', { path: only.path })
    if (/\.zip$/i.test(only.path)) {
      if (only.file.size > MAX_ARCHIVE) throw new IntakeError('too-large', { limit: MAX_ARCHIVE })
      const { openZip } = await import('./zip.ts')
      return openZip(await bytesOf(only))
    }
  }
  const byPath = new Map(given.map(({ path, file }) => [path.normalize('NFC'), file]))
  return {
    entries: [...byPath].map(([path, { size }]) => ({ path, size })),
    async read(wanted) {
      const read = new Map<string, Uint8Array>()
      for (const { path } of wanted) {
        read.set(path, await bytesOf({ path, file: byPath.get(path)! }))
      }
      return read
    },
  }
}

async function bytesOf({ path, file }: GivenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new IntakeError('unreadable', { path })
  }
}
