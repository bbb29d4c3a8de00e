import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './packages.ts'

/** Copy of the lock file from the time of installation. */
const INSTALLED = join('node_modules', '.installed-lock.json')

/**
 * Installs the packages of a folder with a separate lock file, unless already installed.
 *
 * @param folder Path from the checkout's root.
 */
export function ensurePackages(folder: string): void {
  const lock = join(folder, 'package-lock.json')
  const installed = join(folder, INSTALLED)
  if (existsSync(installed) && readFileSync(lock).equals(readFileSync(installed))) return
  console.log(`Installing the packages of ${folder}.`)
  if (!run('npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund')) {
    console.error(`The packages of ${folder} could not be installed.`)
    process.exit(1)
  }
  copyFileSync(lock, installed)
}
