import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface CommandLine {
  /** Words of which a group's name must contain one; all groups when empty. */
  readonly groups: readonly string[]
  readonly repeat: number
  readonly large: boolean
  /** Whether the site's page on performance is to show what this run finds. */
  readonly publish: boolean
}

/** Rounds unless told otherwise: enough for a median that one disturbance cannot move. */
const REPEAT = 7

/**
 * Reads the arguments of `npm run bench`.
 *
 * @throws Error For an option that does not exist or a number of rounds that is none.
 */
export function readCommandLine(args: string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      repeat: { type: 'string' },
      large: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
    },
  })
  const repeat = Number(values.repeat ?? REPEAT)
  if (!Number.isInteger(repeat) || repeat < 1) {
    throw new Error(`--repeat takes a whole number from 1, not "${values.repeat}"`)
  }
  return { groups: positionals, repeat, large: values.large, publish: values.publish }
}
