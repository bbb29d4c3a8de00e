import { spawn } from 'node:child_process'

/**
 * Installs packages from the registry into a separate folder.
 *
 * @param folder With a `package.json`.
 * @param versions Exact versions, by name of the package.
 * @throws Error When npm fails, e.g. without a network.
 */
export async function installPackages(
  folder: string,
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`)
  const child = spawn(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages],
    // On Windows npm is a script, which needs a shell; there is nothing in these to escape.
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  )
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`npm could not install ${packages.join(' ')}`)
}
