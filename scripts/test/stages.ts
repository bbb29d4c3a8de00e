import { join, resolve } from 'node:path'
import type { Tool } from './tools/index.ts'

/** A command of the whole test run. */
export interface Stage {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /**
   * File and format of the command's counts; a command without a report counts as a single check.
   */
  readonly report?: { readonly format: 'vitest' | 'playwright'; readonly file: string }
  /** Stages required to pass first. */
  readonly needs?: readonly string[]
  /** Number of processors kept busy; 1 when missing. */
  readonly lanes?: number
  /** Programs installed first when missing. */
  readonly tools?: readonly Tool[]
  /** Folders with a separate lock file; the packages are installed first. */
  readonly packages?: readonly string[]
  /** Whether `npm test -- quick` runs the stage. */
  readonly quick?: true
  /** Too long for every run: runs only when selected by a word. */
  readonly onDemand?: true
}

/** Where a build leaves the site without base path and origin, to be copied for any. */
const TEMPLATE = '.vitepress/dist-template'

/**
 * The template's examples are checked against its declarations. Those of the platforms are by their
 * specifications, which know the names beside an API as the editor does.
 */
const template: Stage = {
  name: 'types: examples of the template',
  command: 'tsc',
  args: ['-p', join('src', 'platforms', '_template', 'examples')],
}

/** Returns a stage running specifications with Vitest. */
const vitest = (id: string, args: readonly string[]) => ({
  command: 'vitest',
  args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file(id)}`],
  report: { format: 'vitest', file: file(id) } as const,
})

/** Returns a stage running specifications with Playwright, in a browser of the configuration. */
const playwright = (id: string, browser: 'chromium' | 'firefox', args: readonly string[] = []) => ({
  command: 'playwright',
  args: ['test', ...args, '--project', browser],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file(id) },
  report: { format: 'playwright', file: file(id) } as const,
  lanes: 2,
})

// A name alone would stand for a file beside the configuration.
const file = (id: string) => resolve('test-results', `${id}.json`)

const HOSTILE = ['--config', 'tests/hostile/playwright.config.ts']

/** All stages of `npm test`, the longest way to the end first. */
export const stages: readonly Stage[] = [
  { name: 'build', command: 'vitepress', args: ['build'], env: { BASE: '/', TEMPLATE } },
  {
    name: 'unit and conformance in Node',
    ...vitest('unit-node', ['--project', 'node']),
    quick: true,
  },
  { name: 'types', command: 'vue-tsc', args: ['-p', '.'], quick: true },
  {
    name: 'unit and conformance in Chromium',
    ...vitest('unit-browser', ['--project', 'browser']),
    tools: ['chromium'],
  },
  {
    name: 'build under /sub/',
    command: 'tsx',
    args: ['.vitepress/place/copy.ts', TEMPLATE, '.vitepress/dist-sub'],
    env: { BASE: '/sub/', ORIGIN: 'https://polysocket.example' },
    needs: ['build'],
  },
  {
    name: 'end to end',
    ...playwright('end-to-end', 'chromium'),
    needs: ['build', 'build under /sub/'],
    tools: ['chromium', 'nginx'],
  },
  {
    name: 'hostile programs',
    ...playwright('hostile', 'chromium', HOSTILE),
    needs: ['build', 'build under /sub/'],
    tools: ['chromium'],
  },
  { name: 'lint', command: 'eslint', args: ['.'], quick: true },
  { name: 'words', command: 'tsx', args: ['scripts/words/index.ts'], quick: true },
  {
    name: 'package and command',
    ...vitest('package', ['--config=tests/package/vitest.config.ts']),
  },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'size', command: 'tsx', args: ['scripts/bench/size-gate.ts'], needs: ['build'] },
  template,
  {
    name: 'journey on the development server',
    ...playwright('journey', 'chromium', [
      'tests/e2e/commands.spec.ts',
      ...['--grep', 'en: by keyboard alone'],
    ]),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file('journey'), DEV: '1' },
    lanes: 1,
    tools: ['chromium'],
    quick: true,
    onDemand: true,
  },
  {
    name: 'libraries',
    ...vitest('libraries', ['--config=tests/libraries/vitest.config.ts', '--root=.']),
    tools: ['chromium'],
    packages: ['tests/libraries'],
  },
  {
    name: 'libraries over platforms',
    ...vitest('libraries-over', ['--config=tests/libraries/over/vitest.config.ts', '--root=.']),
    packages: ['tests/libraries'],
  },
  {
    name: 'vendors beside ours',
    ...vitest('vendors', ['--config=tests/vendors/vitest.config.ts', '--root=.']),
    packages: ['tests/vendors'],
  },
  {
    name: 'fidelity',
    command: 'tsx',
    args: ['scripts/fidelity/index.ts'],
    needs: [
      'unit and conformance in Chromium',
      'unit and conformance in Node',
      'libraries over platforms',
      'vendors beside ours',
    ],
  },
  {
    name: 'lighthouse',
    command: 'tsx',
    args: ['scripts/lighthouse/index.ts'],
    needs: ['build'],
    packages: ['scripts/lighthouse'],
    lanes: 2,
    onDemand: true,
  },
  {
    name: 'end to end in Firefox',
    ...playwright('firefox', 'firefox'),
    needs: ['build', 'build under /sub/'],
    tools: ['firefox', 'nginx'],
    onDemand: true,
  },
  {
    name: 'hostile programs in Firefox',
    ...playwright('hostile-firefox', 'firefox', HOSTILE),
    needs: ['build', 'build under /sub/'],
    tools: ['firefox'],
    onDemand: true,
  },
]
