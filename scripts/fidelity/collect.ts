import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FidelityResults, ParityGroup } from '../../.vitepress/fidelity/results.ts'
import type { GroupCount } from '../../tests/conformance/suite.ts'
import { chromiumPath } from '../../tests/support/chromium.ts'
import type { Comparisons } from '../../tests/support/tally.ts'

type Groups<T> = Readonly<Record<string, T>>

/**
 * Gathers the results of the last complete run of the specifications.
 *
 * @throws Error When a specification has not run, or only in part.
 */
export function collect(): FidelityResults {
  const chromium = read<GroupCount>('conformance-browser')
  const simulated = read<GroupCount>('conformance-simulated-browser')
  const mockSocket = read<GroupCount>('conformance-mock-socket')
  return {
    date: new Date().toISOString().slice(0, 10),
    versions: versions(),
    conformance: Object.entries(chromium).map(([name, count]) => ({
      name,
      cases: count.passed + count.failed + count.skipped,
      chromium: count.passed,
      simulated: simulated[name]?.passed ?? 0,
      mockSocket: mockSocket[name]?.passed ?? 0,
    })),
    examples: parity(read<Comparisons>('parity-examples')),
    scenarios: parity(read<Comparisons>('parity-scenarios')),
  }
}

function read<T extends object>(name: string): Groups<T> {
  const file = join('test-results', `${name}.json`)
  let groups: Groups<T>
  try {
    groups = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`There is no ${file}: run \`npx vitest run\` first.`)
  }
  const isEmpty = (group: object) => Object.values(group).every((count) => count === 0)
  if (Object.values(groups).every(isEmpty)) {
    throw new Error(`${file} counts nothing: run \`npx vitest run\` without a filter first.`)
  }
  return groups
}

const parity = (groups: Groups<Comparisons>): ParityGroup[] =>
  Object.entries(groups).map(([name, { compared, same }]) => ({ name, compared, same }))

function versions(): Record<string, string> {
  const version = (file: string): string =>
    (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  const browser = execFileSync(chromiumPath() ?? 'chromium', ['--version'], { encoding: 'utf8' })
  return {
    Polysocket: version('package.json'),
    Chromium: /\d[\d.]*/.exec(browser)?.[0] ?? '?',
    'mock-socket': version('node_modules/mock-socket/package.json'),
  }
}
