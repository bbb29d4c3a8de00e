import { stripVTControlCharacters } from 'node:util'
import type { Failure, Outcome } from './report.ts'

/** Result of a finished stage. */
export interface Result extends Outcome {
  readonly name: string
  readonly seconds: number
}

/**
 * Size of the part of a message repeated after the run; the stage's own output has the whole
 * message.
 */
const LINES = 12
const COLUMNS = 160

/**
 * Describes a whole run at the end of the output: the failures with the beginning of the messages,
 * a table of the stages, and the sum.
 *
 * @param rounds The results of each round.
 */
export function tell(rounds: readonly (readonly Result[])[]): string {
  const results = rounds.flat()
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0)
  const skipped = sum((result) => result.skipped)
  return [
    ...failuresOf(rounds).map((found) => describe(found, rounds.length)),
    ...rounds.flatMap((round, at) => table(round, rounds.length > 1 ? `Round ${at + 1}` : 'Stage')),
    `${sum(({ passed }) => passed)} passed, ${sum(({ failures }) => failures.length)} failed` +
      (skipped ? `, ${skipped} skipped` : ''),
  ].join('\n')
}

/** A failure with the rounds, from 1 on, of each occurrence. */
interface Found extends Failure {
  readonly stage: string
  readonly rounds: number[]
}

/** Returns the failures of all rounds, each once, in the order of the first occurrence. */
function failuresOf(rounds: readonly (readonly Result[])[]): Found[] {
  const found = new Map<string, Found>()
  for (const [at, round] of rounds.entries()) {
    for (const { name, failures } of round) {
      for (const failure of failures) {
        const key = JSON.stringify([name, failure.title])
        const known = found.get(key) ?? { ...failure, stage: name, rounds: [] }
        found.set(key, known)
        known.rounds.push(at + 1)
      }
    }
  }
  return [...found.values()]
}

function table(results: readonly Result[], heading: string): string[] {
  return [`${heading.padEnd(35)}seconds  passed  failed  skipped`, ...results.map(row), '']
}

function row({ name, seconds, passed, failures, skipped }: Result): string {
  const cells = [seconds.toFixed(1), passed, failures.length, skipped]
  return name.padEnd(33) + cells.map((cell) => String(cell).padStart(8)).join('')
}

function describe({ stage, title, message = '', rounds }: Found, of: number): string {
  const lines = stripVTControlCharacters(message).split('\n').filter(Boolean).slice(0, LINES)
  const heading = title === stage ? `✗ ${stage}` : `✗ ${stage}: ${title}`
  const when = of > 1 ? ` (in round ${rounds.join(', ')} of ${of})` : ''
  return [heading + when, ...lines.map((line) => `    ${line.slice(0, COLUMNS)}`), ''].join('\n')
}
