import { scenarios } from '../network/scenarios/index.ts'
import { platforms } from '../platforms/index.ts'
import { DEFAULT_NETWORK } from '../scenario/network-settings.ts'

/** Where `npm run dev` serves the site; used when no other address is named. */
export const DEFAULT_BASE = 'http://localhost:5173/'

/** Returns the output of `polysocket --help`. */
export function help(): string {
  const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(', ')
  return `Makes and reads links to the playground.

Usage
  polysocket link <main file> [other files] --platform <id> [options]
  polysocket decode <link> [--json | --out <folder> [--force]]

link: prints a link to the program in these files
  --platform <id>        ${names(platforms)}
  --profile <id>         how the platform behaves; documented by default
  --scenario <id>        who answers: ${names(scenarios)}
  --server <file>        a server script of your own; stands in for the scenario
  --live <url>           connect for real, to this server; '' for the program's own URLs
  --network <key=value>  repeatable: ${Object.keys(DEFAULT_NETWORK).join(', ')};
                         e.g. latency=80, failure.kind=lose, failure.after=500
  --undeclared <id>      repeatable: what the app's manifest lacks
  --base <url>           address of the site; $POLYSOCKET_BASE, or else ${DEFAULT_BASE}

decode: shows what a link holds; nothing of it is run
  --json                 print the whole scenario as JSON
  --out <folder>         write its files there
  --force                replace files that are there already

Exit codes: 0 done, 1 failed, 2 not understood.
`
}
