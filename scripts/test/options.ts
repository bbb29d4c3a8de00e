import { parseArgs } from 'node:util'

/** Options of the command line. */
export interface Options {
  /** Words to find in a stage's name; empty for all stages. */
  readonly words: readonly string[]
  /** How often the selected stages run. */
  readonly repeat: number
  /** Number of busy processes beside the stages. */
  readonly beside: number
}

/**
 * Reads the command line.
 *
 * @throws {Error} When an option is unknown or not a number.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      repeat: { type: 'string', default: '1' },
      beside: { type: 'string', default: '0' },
    },
  })
  return {
    words: positionals,
    repeat: numberOf('repeat', values.repeat, 1),
    beside: numberOf('beside', values.beside, 0),
  }
}

function numberOf(name: string, text: string, least: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`--${name} takes a whole number from ${least} on, not '${text}'.`)
  }
  return value
}
