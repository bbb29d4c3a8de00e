import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import type { JsonTestResults } from 'vitest/node'
import type { Stage } from './stages.ts'

/** A failed test or command. */
export interface Failure {
  readonly title: string
  readonly message?: string
}

/** Counts of a finished stage. */
export interface Outcome {
  readonly passed: number
  readonly skipped: number
  readonly failures: readonly Failure[]
}

/** Removes the report of an earlier run, so that the new run never reads an old report. */
export function forgetReport(stage: Stage): void {
  if (stage.report) rmSync(stage.report.file, { force: true })
}

/**
 * Reads the counts of a finished stage.
 *
 * @param succeeded Whether the command exited with 0. A failed command without a failed test (a
 *   crash, say) still counts as a single failure.
 * @param printed Output of the command.
 */
export function outcomeOf(stage: Stage, succeeded: boolean, printed: string): Outcome {
  const outcome = (stage.report && readReport(stage.report)) ?? {
    passed: Number(succeeded),
    skipped: 0,
    failures: [],
  }
  if (succeeded || outcome.failures.length > 0) return outcome
  return { ...outcome, failures: [{ title: stage.name, message: causeIn(printed) }] }
}

/**
 * Returns the part of a command's output with the cause of a failure outside of any test: errors
 * that nobody caught, or else the end.
 */
function causeIn(printed: string): string {
  const unhandled = printed.lastIndexOf('Unhandled Errors')
  return unhandled < 0 ? lastLines(printed) : printed.slice(unhandled)
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-LINES).join('\n')

/** Lines at the end of an output that usually hold the cause. */
const LINES = 8

function readReport({ format, file }: NonNullable<Stage['report']>): Outcome | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return format === 'vitest' ? ofVitest(report) : ofPlaywright(report)
  } catch {
    return undefined
  }
}

function ofVitest(report: JsonTestResults): Outcome {
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests,
    failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(process.cwd(), name)
      const failed = assertionResults.filter((test) => test.status === 'failed')
      // A file that could not be loaded has no test that failed.
      if (!failed.length && status === 'failed') return [{ title: file, message }]
      return failed.map(({ fullName, failureMessages }) => ({
        title: `${file} › ${fullName}`,
        message: failureMessages?.join('\n'),
      }))
    }),
  }
}

function ofPlaywright({ stats, suites, errors }: JSONReport): Outcome {
  return {
    passed: stats.expected,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => ({ title: 'outside of any test', message })),
      ...suites.flatMap((suite) => failuresIn(suite, [])),
    ],
  }
}

function failuresIn(suite: JSONReportSuite, outer: readonly string[]): Failure[] {
  const path = [...outer, suite.title]
  const own = suite.specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => ({
      title: [...path, title].join(' › '),
      message: tests.flatMap(({ results }) => results.at(-1)?.error?.message ?? []).join('\n'),
    }))
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, path))]
}
