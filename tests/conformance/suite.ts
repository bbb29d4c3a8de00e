import { afterAll, describe, it } from 'vitest'
import { createEnv, type Env, type Implementation } from './env.ts'

/** Engine features required by a sub-test besides a WebSocket. */
export type Feature = 'CloseEvent' | 'document' | 'trusted events' | 'a named MessageEvent'

export interface SubTest {
  readonly needs?: readonly Feature[]
  /** Reason for Chromium's own failure; such a sub-test is required of no implementation. */
  readonly chromium?: string
  readonly run: (env: Env) => void | Promise<void>
}

/** Sub-tests by assertion. */
export type SubTests = Readonly<Record<string, SubTest['run'] | SubTest>>

/** The sub-tests for a file of web-platform-tests. */
export interface TestFile {
  /** Path in web-platform-tests; below `polysocket` for tests missing there. */
  readonly path: string
  readonly tests: SubTests
}

export interface GroupCount {
  passed: number
  failed: number
  /** Sub-tests impossible in the engine, or failed by Chromium. */
  skipped: number
  /** Sub-tests among the skipped that the implementation is excused from, each with a reason. */
  excepted: number
}

export interface SuiteOptions {
  readonly files: readonly TestFile[]
  /** Called for every sub-test, so that sub-tests do not share state. */
  readonly implementation: () => Implementation
  /** Features missing from the engine, with the reason shown for a skipped sub-test. */
  readonly missing?: Partial<Record<Feature, string>>
  /** Reason per sub-test, as `path > name`, that an implementation cannot pass. */
  readonly exceptions?: Readonly<Record<string, string>>
  /** Stores the counts when all is done. */
  readonly save: (counts: Readonly<Record<string, GroupCount>>) => Promise<void>
}

/** Groups as figures about WebSocket implementations are usually given. */
export function groupOf(path: string): string {
  const parts = path.split('/').slice(1)
  const directory = parts.slice(0, -1).pop()
  if (!directory) return /^(Close|Create|Send)-/.exec(parts[0] ?? '')?.[1] ?? 'other'
  return /handshake/.test(directory) ? 'handshake' : directory
}

/** Registers every sub-test of the files with Vitest and counts the results by group. */
export function runSuite({
  files,
  implementation,
  missing = {},
  exceptions = {},
  save,
}: SuiteOptions): void {
  const counts = new Map<string, GroupCount>()
  const names = files.flatMap(({ path, tests }) =>
    Object.keys(tests).map((name) => `${path} > ${name}`),
  )
  const stale = Object.keys(exceptions).filter((name) => !names.includes(name))
  if (stale.length > 0) throw new Error(`No sub-test has this name: ${stale.join(', ')}`)
  for (const { path, tests } of files) {
    const group = groupOf(path)
    const count = counts.get(group) ?? { passed: 0, failed: 0, skipped: 0, excepted: 0 }
    counts.set(group, count)
    describe(path, () => {
      for (const [name, value] of Object.entries(tests)) {
        const test: SubTest = typeof value === 'function' ? { run: value } : value
        it(name, async ({ skip }) => {
          const lacking = test.needs?.find((feature) => missing[feature])
          const impossible = test.chromium ?? (lacking && missing[lacking])
          const reason = impossible ?? exceptions[`${path} > ${name}`]
          if (reason) {
            count.skipped++
            if (!impossible) count.excepted++
            skip(reason)
          }
          const env = createEnv(implementation())
          try {
            await test.run(env)
            count.passed++
          } catch (error) {
            count.failed++
            throw error
          } finally {
            await env.dispose()
          }
        })
      }
    })
  }
  afterAll(() => save(Object.fromEntries(counts)))
}
