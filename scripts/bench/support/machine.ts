import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { chromium } from 'playwright'
import { chromiumPath } from '../../../tests/support/chromium.ts'

/** Where the figures were taken. */
export interface Machine {
  readonly cpus: number
  readonly cpu: string
  readonly memory: string
  readonly node: string
  readonly chromium: string
}

/** Describes the properties of the machine relevant to the figures. */
export function describeMachine(): Machine {
  return {
    cpus: cpus().length,
    cpu: cpus()[0]?.model.trim() || 'unknown processor',
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    node: process.versions.node,
    chromium: chromiumVersion(),
  }
}

function chromiumVersion(): string {
  try {
    const path = chromiumPath() ?? chromium.executablePath()
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'no Chromium'
  }
}
