import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../../scripts/test/report.ts'
import type { Stage } from '../../../../scripts/test/stages.ts'
import { tell } from '../../../../scripts/test/tell.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'polysocket-report-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Creates a stage with a report. */
function stage(format: 'vitest' | 'playwright', report: unknown): Stage {
  const file = join(folder, `${format}.json`)
  writeFileSync(file, JSON.stringify(report))
  return { name: 'a stage', command: 'run', args: [], report: { format, file } }
}

const vitest = (...testResults: unknown[]) =>
  stage('vitest', { numPassedTests: 7, numPendingTests: 2, testResults })

const playwright = (specs: unknown[], errors: unknown[] = []) =>
  stage('playwright', {
    stats: { expected: 5, skipped: 1 },
    errors,
    suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'A page', specs }] }],
  })

const spec = (title: string, ...messages: string[]) => ({
  title,
  ok: messages.length === 0,
  tests: [
    { results: messages.length ? messages.map((message) => ({ error: { message } })) : [{}] },
  ],
})

describe('What a stage of the run came to', () => {
  it('names the failed tests of Vitest by file and title', () => {
    const failed = { status: 'failed', fullName: 'A socket opens', failureMessages: ['no'] }
    const file = {
      name: join(process.cwd(), 'tests/a.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [{ status: 'passed', fullName: 'A socket' }, failed],
    }
    expect(outcomeOf(vitest(file), false, '')).toEqual({
      passed: 7,
      skipped: 2,
      failures: [{ title: 'tests/a.test.ts › A socket opens', message: 'no' }],
    })
  })

  it('names a file that Vitest could not load', () => {
    const name = join(process.cwd(), 'tests/a.test.ts')
    const file = { name, status: 'failed', message: 'no such module', assertionResults: [] }
    expect(outcomeOf(vitest(file), false, '').failures).toEqual([
      { title: 'tests/a.test.ts', message: 'no such module' },
    ])
  })

  it('names the failed tests of Playwright by their path', () => {
    const outcome = outcomeOf(playwright([spec('opens'), spec('closes', 'late')]), false, '')
    expect(outcome).toEqual({
      passed: 5,
      skipped: 1,
      failures: [{ title: 'a.spec.ts › A page › closes', message: 'late' }],
    })
  })

  it('has what failed outside of any test', () => {
    const { failures } = outcomeOf(playwright([], [{ message: 'no browser' }]), false, '')
    expect(failures).toEqual([{ title: 'outside of any test', message: 'no browser' }])
  })

  it('has the cause of a command that failed without a failed test, or left no report', () => {
    const printed = `${'passes\n'.repeat(20)}⎯ Unhandled Errors ⎯\nTypeError: no\n at a.ts:1`
    expect(outcomeOf(playwright([spec('opens')]), false, printed).failures).toEqual([
      { title: 'a stage', message: 'Unhandled Errors ⎯\nTypeError: no\n at a.ts:1' },
    ])
    const crashed = {
      ...vitest(),
      report: { format: 'vitest', file: join(folder, 'none') },
    } as const
    expect(outcomeOf(crashed, false, `${'line\n'.repeat(20)}killed\n`)).toEqual({
      passed: 0,
      skipped: 0,
      failures: [{ title: 'a stage', message: `${'line\n'.repeat(7)}killed` }],
    })
  })
})

describe('The end of the run', () => {
  const result = { name: 'unit', seconds: 1.26, passed: 3, skipped: 0, failures: [] }

  it('is a table and a sum when all passed', () => {
    expect(tell([[result]]).split('\n')).toEqual([
      'Stage                              seconds  passed  failed  skipped',
      'unit                                  1.3       3       0       0',
      '',
      '3 passed, 0 failed',
    ])
  })

  it('repeats the beginning of each failure, without colours', () => {
    const message = `\u001b[31mexpected 1\u001b[39m\n\n${'line\n'.repeat(40)}`
    const text = tell([[{ ...result, failures: [{ title: 'a.test.ts › opens', message }] }]])
    expect(text).toMatch(/^✗ unit: a\.test\.ts › opens\n {4}expected 1\n {4}line\n/)
    expect(text.split('\n').length).toBeLessThan(20)
    expect(text).toMatch(/3 passed, 1 failed$/)
  })

  it('says in which rounds a test failed', () => {
    const opens = { title: 'a.test.ts › opens', message: 'late' }
    const closes = { title: 'a.test.ts › closes', message: 'never' }
    const rounds = [[opens], [], [opens, closes]].map((failures) => [{ ...result, failures }])
    const lines = tell(rounds).split('\n')
    expect(lines).toContain('✗ unit: a.test.ts › opens (in round 1, 3 of 3)')
    expect(lines).toContain('✗ unit: a.test.ts › closes (in round 3 of 3)')
    expect(lines.filter((line) => line.startsWith('Round'))).toHaveLength(3)
    expect(lines.at(-1)).toBe('9 passed, 3 failed')
  })
})
