import { spawnSync } from 'node:child_process'
import { chromiumPath } from '../support/chromium.ts'

const HELP = `No Chromium was found. Install one and run the tests again:

  Debian, Ubuntu    sudo apt-get update && sudo apt-get install -y chromium
  anywhere else     npx playwright install --with-deps chromium

or name one that is there already: CHROMIUM=/path/to/chromium npm test`

/**
 * Makes sure that there is a Chromium to test in. Where the user may install Debian packages, a
 * missing one is installed; elsewhere the run ends with a message that says what to install.
 */
export function ensureBrowser(): void {
  if (chromiumPath()) return
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium was found: installing the Debian package.')
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    if (chromiumPath()) return
  }
  console.error(HELP)
  process.exit(1)
}
