import { spawnSync } from 'node:child_process'

/** Result of a command. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command to the end, successful or not. */
export function attempt(command: string, args: readonly string[], cwd = '.'): Ran {
  // A vitest or npm above this one must not be taken for the sample's own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  )
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

/**
 * Runs a command required to succeed.
 *
 * @throws Error With all output of the command on failure.
 */
export function run(command: string, args: readonly string[], cwd = '.'): Ran {
  const ran = attempt(command, args, cwd)
  if (ran.status === 0) return ran
  throw new Error(`${command} ${args.join(' ')}\n${ran.stdout}\n${ran.stderr}`)
}
