import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Names of the stock Firefox, starting with Debian's extended-support release. */
const NAMES = ['firefox-esr', 'firefox']

/** Returns the path of the system's Firefox: `FIREFOX`, or the first of the names on the `PATH`. */
export function firefoxPath(): string | undefined {
  const named = process.env.FIREFOX
  if (named) return existsSync(named) ? named : undefined
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name)
      if (existsSync(path)) return path
    }
  }
  return undefined
}
