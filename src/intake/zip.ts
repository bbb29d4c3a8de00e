import { unzipSync } from 'fflate'
import { UNSEEN } from '../writing/escapes.ts'
import { IntakeError } from './error.ts'
import { MAX_ENTRIES } from './limits.ts'
import type { Entry, Source } from './contract.ts'

/**
 * Lists the files of a zip. A zip is untrusted: names that reach out of the folder, hide characters
 * or occur twice are refused, sizes are known before a file is unpacked, and nothing unpacks to more
 * than the listed size.
 *
 * @throws IntakeError
 */
export function openZip(bytes: Uint8Array): Source {
  const found = new Map<string, Entry & { readonly name: string }>()
  let count = 0
  unzip(bytes, ({ name, size, originalSize }) => {
    if (++count > MAX_ENTRIES) throw new IntakeError('too-many', { limit: MAX_ENTRIES })
    // Some tools of Windows write backslashes.
    const path = name.replaceAll('\\', '/').normalize('NFC')
    if (path.search(UNSEEN) >= 0) throw new IntakeError('unprintable', { path })
    if (isOutside(path)) throw new IntakeError('outside', { path })
    if (path === '') throw new IntakeError('damaged')
    if (path.endsWith('/')) return false
    if (found.has(path)) throw new IntakeError('twice', { path })
    if (size > mostPacked(originalSize)) throw new IntakeError('damaged')
    found.set(path, { name, path, size: originalSize })
    return false
  })
  return {
    entries: [...found.values()].map(({ path, size }) => ({ path, size })),
    async read(wanted) {
      const paths = new Map(wanted.map(({ path }) => [found.get(path)!.name, path]))
      const unpacked = unzip(bytes, ({ name }) => paths.has(name))
      return new Map([...paths].map(([name, path]) => [path, unpacked[name] ?? new Uint8Array()]))
    },
  }
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError('damaged')
  }
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')
}

/** Returns the most bytes that a file of a size takes in a zip: Deflate adds hardly anything. */
const mostPacked = (size: number): number => size + size / 100 + 1024
