import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  ClientGroup,
  FidelityResults,
  ParityGroup,
} from '../../.vitepress/fidelity/results.ts'
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
    clients: clientIds.map(clientOf),
    libraries: Object.entries(read<{ over: string[] }>('libraries-over-platforms')).map(
      ([name, { over }]) => ({ name, over: over.join(' ') }),
    ),
    vendors: ['tarojs-taro-h5', 'dcloudio-uni-h5'].flatMap((name) =>
      parity(read<Comparisons>(`parity-vendors--${name}`)),
    ),
    xts: ['client', 'server'].flatMap((name) => parity(read<Comparisons>(`xts-${name}`))),
    examples: parity(read<Comparisons>('parity-examples')),
    scenarios: parity(read<Comparisons>('parity-scenarios')),
  }
}

function read<T extends object>(name: string): Groups<T> {
  const groups = readFile<Groups<T>>(name)
  const isEmpty = (group: object) =>
    Object.values(group).every((count) => count === 0 || (count as object[]).length === 0)
  if (Object.values(groups).every(isEmpty)) {
    throw new Error(`${name}.json counts nothing: run \`npx vitest run\` without a filter first.`)
  }
  return groups
}

function readFile<T>(name: string): T {
  const file = join('test-results', `${name}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    throw new Error(
      `There is no ${file}: run \`npx vitest run\` first; for libraries and vendors also` +
        ' `npm test -- "libraries over" vendors`.',
    )
  }
}

/** Clients by the name of the counts. */
const clientIds = [
  ...['simulated', 'ws', 'browser'],
  ...['ohos', 'taro', 'blueos', 'wx', 'uni', 'quickapp', 'weex'].map((id) => `over-${id}`),
]

function clientOf(name: string): ClientGroup {
  const { passed, lacking } = readFile<Record<'passed' | 'lacking', number>>(`client-${name}`)
  if (!name.startsWith('over-')) return { name, passed, lacking }
  const groups = Object.values(read<GroupCount>(`conformance-${name}`))
  const sum = (key: keyof GroupCount) => groups.reduce((all, group) => all + group[key], 0)
  const standard = sum('passed')
  return { name, passed, lacking, standard, attainable: standard + sum('excepted') }
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
