import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A folder outside the project. */
export interface Scratch {
  readonly folder: string
  /** Writes a file, and creates the parent folders. */
  write(path: string, text: string): void
  remove(): void
}

/**
 * Creates a separate project for a peer.
 *
 * @param packages Whether the project shares this project's installed packages, or has separate
 *   packages.
 */
export function createScratch(packages: 'shared' | 'own' = 'shared'): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'polysocket-bench-'))
  if (packages === 'shared') {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', JSON.stringify({ private: true, type: 'module' }))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // Also when what it was made for fails.
  process.once('exit', remove)
  return { folder, write, remove }
}
