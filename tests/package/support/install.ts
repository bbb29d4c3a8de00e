import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the sample project, with the packed package installed. */
    sample: string
    /** Files of the package, with sizes in bytes. */
    packed: { path: string; size: number }[]
  }
}

/** Tools of the sample already installed in this project, to save a download. */
const TOOLS = ['typescript', 'vitest', '@types/node']

/** Packs the package and installs the package into a copy of the sample project. */
export default function install({ provide }: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'polysocket-package-'))
  const { stdout } = run('npm', ['pack', '--json', '--pack-destination', scratch])
  // What the build prints comes first.
  const [report] = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1))
  const sample = join(scratch, 'sample')
  cpSync('tests/package/sample', sample, { recursive: true })
  const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'))!
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', join(scratch, tarball)],
    sample,
  )
  for (const name of TOOLS) {
    const target = join(sample, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(resolve('node_modules', name), target, 'dir')
  }
  provide('sample', sample)
  provide('packed', report.files)
  return () => rmSync(scratch, { recursive: true, force: true })
}
