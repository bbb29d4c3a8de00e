import { scenarios } from '../network/scenarios/index.ts'
import { platforms } from '../platforms/index.ts'
import { DEFAULT_NETWORK } from '../scenario/network-settings.ts'

/** Where `npm run dev` serves the site; used when no other address is named. */
export const DEFAULT_BASE = 'http://localhost:5173/'

/** Returns the output of `polysocket --help`. */
export function help(): string {
  const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(', ')
  return `Creates and reads links to the playground, and ports programs between platforms.

Usage
  polysocket link <main file> [other files] --platform <id> [options]
  polysocket decode <link> [--json | --out <folder> [--force]]
  polysocket port <main file> [other files] --to <id> [options]
  polysocket verify <program> <port> --from <id> --to <id> [options]

link: prints a link to the program in these files
  --platform <id>        ${names(platforms)}
  --profile <id>         how the platform behaves; documented by default
  --scenario <id>        the server scenario: ${names(scenarios)}
  --server <file>        a server script, instead of a scenario
  --live <url>           live mode with this server; '' for the URLs of the program
  --network <key=value>  repeatable: ${Object.keys(DEFAULT_NETWORK).join(', ')};
                         e.g. latency=80, failure.kind=lose, failure.after=500,
                         changes=2000:background,9000:ended
  --undeclared <id>      repeatable: a declaration missing in the manifest
  --declared <id=value>  repeatable: the value of a declaration in the manifest
  --base <url>           address of the site; $POLYSOCKET_BASE, or else ${DEFAULT_BASE}

decode: prints the content of a link, without running the program
  --json                 print the whole scenario as JSON
  --out <folder>         write the files to this folder
  --force                replace existing files

port: prints the program for another platform, in that platform's own calls where every use of a
connection is understood, or else unchanged over an adapter; differences by line on stderr
  --to <id>              the target: ${names(platforms)}
  --from <id>            the program's platform; by default, found by its imports and globals
  --adapter <choice>     auto, never, always
  --dialect arkts        write ArkTS, for OpenHarmony
  --out <folder>         write the files to this folder; --force replaces existing files
  --verify               run both, as the command verify does, and expect the named differences
  --scenario <id>        the server scenario for --verify
  --json                 print the whole result as JSON, texts in English and Chinese

verify: runs a program and its port to another platform, and compares the traffic and the events
reported to the program. Both run here, with your rights, on a simulated network and in virtual
time: as written, refused, lost, closed by the server, with varying and with no delays
  --from <id>, --to <id> platforms of the program and of the port
  --scenario <id>        the answering server scenario
  --network <key=value>  repeatable, as above
  --with <file>          repeatable: a file that both import
  --json                 print the result as JSON

Exit codes: 0 success, 1 failure, 2 invalid arguments, 3 the port differs or was not written.
`
}
