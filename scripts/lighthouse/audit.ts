import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromiumPath } from '../../tests/support/chromium.ts'

/** Command of the package beside this file. */
const COMMAND = join(import.meta.dirname, 'node_modules', 'lighthouse', 'cli', 'index.js')
const FLAGS = '--headless=new --no-sandbox --disable-background-networking'

/** Part of Lighthouse's report. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        score: number | null
        auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly displayValue?: string }
    >
  >
}

/** Scores of a page from 0 to 100, by category, and the audits that cost points. */
export interface Scores {
  readonly scores: Readonly<Record<string, number>>
  readonly findings: Readonly<Record<string, readonly string[]>>
}

/**
 * Measures a page as a desktop.
 *
 * @param report File for Lighthouse's report.
 */
export async function audit(url: string, report: string): Promise<Scores> {
  const options = ['--preset=desktop', '--output=json', `--output-path=${report}`, '--quiet']
  await promisify(execFile)(
    process.execPath,
    [COMMAND, url, ...options, '--no-enable-error-reporting', `--chrome-flags=${FLAGS}`],
    { env: { ...process.env, CHROME_PATH: chromiumPath() } },
  )
  const { categories, audits } = JSON.parse(await readFile(report, 'utf8')) as Report
  const byCategory = Object.entries(categories)
  return {
    scores: Object.fromEntries(
      byCategory.map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    findings: Object.fromEntries(
      byCategory.map(([id, { auditRefs }]) => [
        id,
        auditRefs
          .filter(({ weight, id: each }) => weight > 0 && (audits[each]!.score ?? 1) < 0.9)
          .map(({ id: each }) =>
            `${audits[each]!.title} ${audits[each]!.displayValue ?? ''}`.trim(),
          ),
      ]),
    ),
  }
}
