import { stripVTControlCharacters } from 'node:util'
import type { Failure, Outcome } from './report.ts'

/** A stage that ran, with what came of it. */
export interface Result extends Outcome {
  readonly name: string
  readonly seconds: number
}

/** How much of a message is repeated after the run; all of it stands in the stage's own output. */
const LINES = 12
const COLUMNS = 160

/**
 * What a whole run comes to, for whoever reads its end only, as that of a long log is read: the
 * failures with the beginning of their messages, a table of the stages, and the sum.
 */
export function tell(results: readonly Result[]): string {
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0)
  const skipped = sum((result) => result.skipped)
  return [
    ...results.flatMap(({ name, failures }) => failures.map((failure) => describe(name, failure))),
    'Stage                              seconds  passed  failed  skipped',
    ...results.map(row),
    '',
    `${sum(({ passed }) => passed)} passed, ${sum(({ failures }) => failures.length)} failed` +
      (skipped ? `, ${skipped} skipped` : ''),
  ].join('\n')
}

function row({ name, seconds, passed, failures, skipped }: Result): string {
  const cells = [seconds.toFixed(1), passed, failures.length, skipped]
  return name.padEnd(33) + cells.map((cell) => String(cell).padStart(8)).join('')
}

function describe(stage: string, { title, message = '' }: Failure): string {
  const lines = stripVTControlCharacters(message).split('\n').filter(Boolean).slice(0, LINES)
  const heading = title === stage ? `✗ ${stage}` : `✗ ${stage}: ${title}`
  return [heading, ...lines.map((line) => `    ${line.slice(0, COLUMNS)}`), ''].join('\n')
}
