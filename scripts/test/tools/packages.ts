import { spawnSync } from 'node:child_process'

/**
 * Runs a command with visible output.
 *
 * @returns Whether the command succeeded.
 */
export function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

/** Installs a Debian package, where the user may do so without being asked for a password. */
export function installPackage(name: string): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command, ...first] = [...sudo, 'apt-get']
  if (run(command!, ...first, 'update')) {
    run(command!, ...first, 'install', '-y', '--no-install-recommends', name)
  }
}
