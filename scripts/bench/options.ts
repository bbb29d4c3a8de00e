import { parseArgs } from 'node:util'

/** Options of the command line. */
export interface CommandLine {
  /** Words to find in a group's name: any match selects the group; empty for all groups. */
  readonly groups: readonly string[]
  readonly repeat: number
  readonly large: boolean
  /** Whether to publish the results on the site's performance page. */
  readonly publish: boolean
}

/** Default number of rounds: enough for a median unaffected by a single disturbance. */
const REPEAT = 7

/**
 * Reads the arguments of `npm run bench`.
 *
 * @throws Error For an unknown option or an invalid number of rounds.
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
