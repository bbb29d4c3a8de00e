import { readFileSync, rmSync } from 'node:fs'
import type { Stage } from './stages.ts'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Removes a report that an earlier run left, so that it cannot be taken for this run's. */
export function forgetReport(stage: Stage): void {
  if (stage.report) rmSync(stage.report.file, { force: true })
}

/**
 * Reads how many tests a finished stage ran.
 *
 * @param succeeded Whether its command exited with 0. A command that failed without naming a failed
 *   test (a crash, say) still counts as one failure.
 */
export function countsOf(stage: Stage, succeeded: boolean): Counts {
  const counts = stage.report ? readReport(stage.report) : undefined
  if (!counts) return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 }
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) }
}

function readReport({ format, file }: NonNullable<Stage['report']>): Counts | undefined {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
  if (format === 'vitest') {
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}
