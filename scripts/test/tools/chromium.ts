import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { chromiumPath } from '../../../tests/support/chromium.ts'
import { installPackage, run } from './packages.ts'

const HELP = `No Chromium was found, and none could be installed. Install one and run the tests again:

  Debian, Ubuntu    sudo apt-get update && sudo apt-get install -y chromium chromium-headless-shell
  anywhere else     npx playwright install --with-deps chromium

or name one that is there already: CHROMIUM=/path/to/chromium npm test`

const found = () => chromiumPath() !== undefined || existsSync(chromium.executablePath())

/**
 * Ensures a Chromium for the tests: the system's, or else Debian's packages, or else Playwright's
 * own download. If none is available, the run ends with installation instructions.
 */
export function ensureBrowser(): void {
  if (found()) return
  console.log('No Chromium was found: installing one.')
  installPackage('chromium')
  installPackage('chromium-headless-shell')
  if (found()) return
  run('npx', 'playwright', 'install', 'chromium')
  if (found()) return
  console.error(HELP)
  process.exit(1)
}
