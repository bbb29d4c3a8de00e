import { readdirSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One command of the whole test run. */
export interface Stage {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Where the command leaves its counts; a command without a report counts as one check. */
  readonly report?: { readonly format: 'vitest' | 'playwright'; readonly file: string }
  /** Stages that must have passed first. */
  readonly needs?: readonly string[]
  /** Keeps one processor busy and measures no time, so that another such stage runs beside it. */
  readonly light?: true
  /** Too long for every run: only when it is named. */
  readonly onDemand?: true
}

const platforms = join('src', 'platforms')

/** Each platform's examples are checked against its own declarations, as its editor would. */
const examples: Stage[] = readdirSync(platforms)
  .filter((id) => existsSync(join(platforms, id, 'examples', 'tsconfig.json')))
  .map((id) => ({
    name: `types: examples of ${id}`,
    command: 'tsc',
    args: ['-p', join(platforms, id, 'examples')],
    light: true,
  }))

/** Everything that `npm test` runs, in order. */
export const stages: readonly Stage[] = [
  { name: 'build', command: 'vitepress', args: ['build'], env: { BASE: '/' }, light: true },
  { name: 'types', command: 'vue-tsc', args: ['-p', '.'], light: true },
  ...examples,
  {
    name: 'size',
    command: 'tsx',
    args: ['scripts/bench/size-gate.ts'],
    needs: ['build'],
    light: true,
  },
  {
    name: 'build under /sub/',
    command: 'vitepress',
    args: ['build', '--outDir', '.vitepress/dist-sub'],
    env: { BASE: '/sub/', ORIGIN: 'https://polysocket.example' },
    // Both work in one folder of VitePress's.
    needs: ['build'],
    light: true,
  },
  { name: 'lint', command: 'eslint', args: ['.'], light: true },
  {
    name: 'format',
    command: 'prettier',
    args: ['--check', '--log-level', 'warn', '.'],
    light: true,
  },
  {
    name: 'package and command',
    command: 'vitest',
    args: [
      'run',
      '--config=tests/package/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/package.json',
    ],
    report: { format: 'vitest', file: 'test-results/package.json' },
    light: true,
  },
  {
    name: 'unit, conformance and browser',
    command: 'vitest',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/vitest.json',
    ],
    report: { format: 'vitest', file: 'test-results/vitest.json' },
  },
  {
    name: 'fidelity',
    command: 'tsx',
    args: ['scripts/fidelity/index.ts'],
    needs: ['unit, conformance and browser'],
  },
  {
    name: 'end to end',
    command: 'playwright',
    args: ['test', '--project', 'chromium'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/playwright.json' },
    report: { format: 'playwright', file: 'test-results/playwright.json' },
    needs: ['build', 'build under /sub/'],
  },
  {
    name: 'hostile programs',
    command: 'playwright',
    args: ['test', '--config', 'tests/hostile/playwright.config.ts', '--project', 'chromium'],
    // A name alone would stand for a file beside the configuration.
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: resolve('test-results/hostile.json') },
    report: { format: 'playwright', file: 'test-results/hostile.json' },
    needs: ['build'],
  },
  {
    name: 'end to end in firefox',
    command: 'playwright',
    args: ['test', '--project', 'firefox'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/firefox.json' },
    report: { format: 'playwright', file: 'test-results/firefox.json' },
    onDemand: true,
  },
]
