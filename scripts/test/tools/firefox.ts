import { firefoxPath } from '../../../tests/support/firefox/path.ts'
import { installPackage } from './packages.ts'

const HELP = `No Firefox was found, and none could be installed. Install one and run the tests again:

  Debian           sudo apt-get update && sudo apt-get install -y firefox-esr
  anywhere else    https://www.mozilla.org/firefox/

or name one that is there already: FIREFOX=/path/to/firefox npm test`

/** Ensures a stock Firefox for the tests: the system's, or else Debian's package. */
export function ensureFirefox(): void {
  if (firefoxPath()) return
  console.log('No Firefox was found: installing one.')
  installPackage('firefox-esr')
  if (firefoxPath()) return
  console.error(HELP)
  process.exit(1)
}
