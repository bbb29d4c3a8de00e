import type { PortabilityNote } from '../platforms/contract.ts'
import type { RaisedNote } from '../package/platform.ts'
import { fillIn, type Locale } from '../text.ts'

/**
 * Prints portability notes to the error stream, next to the program's own output.
 *
 * @param locale Language of the notes.
 */
export function createNotePrinter(
  notes: readonly PortabilityNote[],
  locale: Locale,
): (note: RaisedNote) => void {
  return ({ id, values }) => {
    const text = notes.find((note) => note.id === id)?.text[locale] ?? ''
    const filled = fillIn(text, values)
    process.stderr.write(`note: ${id}${filled && ` — ${filled}`}\n`)
  }
}

/** Prints an uncaught error; the program continues as in a browser. */
export function printUncaught(error: unknown): void {
  console.error('Uncaught', error)
  process.exitCode = 1
}
