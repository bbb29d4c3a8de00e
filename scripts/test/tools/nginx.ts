import { spawnSync } from 'node:child_process'
import { installPackage } from './packages.ts'

const HELP = `No nginx was found, and none could be installed. The specifications that serve the site
behind it need one; install it and run the tests again:

  Debian, Ubuntu    sudo apt-get update && sudo apt-get install -y nginx-light
  macOS             brew install nginx`

const found = () => spawnSync('nginx', ['-v']).status === 0

/** Ensures an nginx: the system's, or else Debian's package. */
export function ensureNginx(): void {
  if (found()) return
  console.log('No nginx was found: installing it.')
  installPackage('nginx-light')
  if (found()) return
  console.error(HELP)
  process.exit(1)
}
