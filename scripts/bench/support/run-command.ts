import { spawn } from 'node:child_process'

/**
 * Runs a command of the installed packages to the end, without printing the output.
 *
 * @param script Script of the package, for Node to run.
 * @returns Elapsed seconds.
 * @throws Error With the command's output, when the command fails.
 */
export async function runCommand(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  child.stdout.on('data', (data) => output.push(String(data)))
  child.stderr.on('data', (data) => output.push(String(data)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output.join('')}`)
  return (performance.now() - begun) / 1000
}
